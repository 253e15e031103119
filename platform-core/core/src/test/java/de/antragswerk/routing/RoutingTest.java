package de.antragswerk.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.RoutingFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoutingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final BenefitId ALG2 = new BenefitId("alg2");
    private static final List<String> NAMES = List.of(
            "Haddad",
            "Kzyk",
            "Älvarez",
            "Öztürk",
            "ß",
            "von der Leyen",
            "Zu",
            "de",
            "O'Neill",
            "Müller-Lüdenscheidt",
            "Łukasz",
            "李",
            "",
            " ",
            "Đorđević",
            "van\tden Berg",
            "ÉCLAIR",
            "v. Weizsäcker",
            "Schütz",
            "😀",
            "z".repeat(300));

    private static Arrival named(String name) {
        return arrival(name, "65183", LocalDate.of(2000, 1, 1));
    }

    private static Arrival arrival(String name, String postalCode, LocalDate born) {
        return Arrival.of(
                ALG2,
                "hauptantrag",
                DAY,
                new RoutingFacts(
                        Optional.ofNullable(name),
                        Optional.ofNullable(postalCode),
                        Optional.ofNullable(born),
                        Optional.empty()));
    }

    private static RoutingRule letters(String from, String to, String basket) {
        return new RoutingRule(basket, Optional.empty(), Optional.empty(), new Letters(from, to), List.of(), Ages.ALL);
    }

    private static final RuleBook BY_LETTER =
            new RuleBook(List.of("Eingang", "A-K", "L-Z"), List.of(letters("A", "K", "A-K"), letters("L", "Z", "L-Z")));

    @ParameterizedTest
    @CsvSource({
        "Abel, A-K",
        "Kzyk, A-K",
        "kovalenko, A-K",
        "Ähren, A-K",
        "Öztürk, L-Z",
        "Lang, L-Z",
        "von der Leyen, L-Z",
        "von und zu Guttenberg, A-K",
        "v. Weizsäcker, L-Z",
        "Zu, L-Z",
        "Van, L-Z",
        "De, A-K",
        "Łukasz, L-Z",
        "O'Neill, L-Z",
        "' Haddad ', A-K",
        "李, Eingang",
        "'', Eingang"
    })
    void namesGoWhereTheAlphabetOfTheFilesPutsThem(String name, String basket) {
        assertThat(Routing.basketFor(BY_LETTER, named(name))).contains(basket);
    }

    @ParameterizedTest
    @CsvSource({
        "Strauß, strauss",
        "Strauss, strauss",
        "Müller, muller",
        "Sørensen, sorensen",
        "Ærø, aero",
        "von der Leyen, leyen"
    })
    void sortsAsDin5007(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Test
    void boundsOfSeveralLettersIncludeWhatBeginsWithThem() {
        var book = new RuleBook(List.of("Eingang", "S"), List.of(letters("Sa", "Sch", "S")));

        assertThat(List.of("Sauer", "Schütz", "Sbrana"))
                .allSatisfy(
                        name -> assertThat(Routing.basketFor(book, named(name))).contains("S"));
        assertThat(List.of("Seidel", "Stein", "Ruf"))
                .allSatisfy(
                        name -> assertThat(Routing.basketFor(book, named(name))).contains("Eingang"));
    }

    @Test
    void postalCodesMatchByTheirFirstDigits() {
        var rule = new RoutingRule(
                "Ost", Optional.empty(), Optional.empty(), new Letters("", ""), List.of("651", "65203"), Ages.ALL);
        var book = new RuleBook(List.of("Eingang", "Ost"), List.of(rule));

        assertThat(Routing.basketFor(book, arrival("A", "65189", null))).contains("Ost");
        assertThat(Routing.basketFor(book, arrival("A", "65203", null))).contains("Ost");
        assertThat(Routing.basketFor(book, arrival("A", "65205", null))).contains("Eingang");
        assertThat(Routing.basketFor(book, arrival("A", null, null))).contains("Eingang");
    }

    @ParameterizedTest
    @CsvSource({
        "2001-11-23, U25",
        "2001-11-22, Eingang",
        "2008-11-23, Eingang",
        "2008-11-22, U25",
        "2030-01-01, Eingang"
    })
    void agesCountInFullYearsOnTheDayOfApplication(LocalDate born, String basket) {
        var ages = new Ages(OptionalInt.of(18), OptionalInt.of(24));
        var book = new RuleBook(
                List.of("Eingang", "U25"),
                List.of(new RoutingRule(
                        "U25", Optional.empty(), Optional.empty(), new Letters("", ""), List.of(), ages)));

        assertThat(Routing.basketFor(book, arrival("A", null, born))).contains(basket);
    }

    @Test
    void theFormIsTheVariantUnlessThePluginNamesOne() {
        var facts = new RoutingFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("eilig"));

        assertThat(named("A").variant()).isEqualTo("hauptantrag");
        assertThat(Arrival.of(ALG2, "hauptantrag", DAY, facts).variant()).isEqualTo("eilig");
    }

    /** Whatever the rules and whatever the case: one of the Postkörbe, the one of the first rule that matches. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyCaseLandsInExactlyOneBasket(long seed) {
        var random = new Random(seed);
        var book = randomBook(random);
        for (var round = 0; round < 50; round++) {
            var arrival = randomArrival(random);
            var basket = Routing.basketFor(book, arrival);

            assertThat(basket).isPresent();
            assertThat(book.baskets()).contains(basket.orElseThrow());
            var matching =
                    book.rules().stream().filter(rule -> rule.matches(arrival)).toList();
            assertThat(basket.orElseThrow())
                    .isEqualTo(
                            matching.isEmpty()
                                    ? book.baskets().getFirst()
                                    : matching.getFirst().basket());
        }
    }

    /** A rule that the warnings call swallowed never decides. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aSwallowedRuleNeverDecides(long seed) {
        var random = new Random(seed);
        var book = randomBook(random);
        var swallowed = RuleWarnings.of(book).swallowed().stream()
                .map(RuleWarnings.Swallowed::rule)
                .toList();
        for (var round = 0; round < 200; round++) {
            var arrival = randomArrival(random);
            var deciding = IntStream.range(0, book.rules().size())
                    .filter(rule -> book.rules().get(rule).matches(arrival))
                    .findFirst();
            if (deciding.isPresent()) {
                assertThat(swallowed).doesNotContain(deciding.getAsInt() + 1);
            }
        }
    }

    @Test
    void whatIsOddAboutTheRulesIsSaid() {
        var book = new RuleBook(
                List.of("Eingang"),
                List.of(letters("A", "K", "Eingang"), letters("B", "Ka", "Eingang"), letters("N", "Sch", "Eingang")));

        assertThat(RuleWarnings.of(book).swallowed()).containsExactly(new RuleWarnings.Swallowed(2, 1));
        assertThat(RuleWarnings.of(book).uncovered()).containsExactly("L–M", "Sci–Z");
        assertThat(RuleWarnings.of(BY_LETTER).uncovered()).isEmpty();
        assertThat(RuleWarnings.of(BY_LETTER).swallowed()).isEmpty();
        assertThat(RuleWarnings.of(RuleBook.EMPTY).uncovered()).isEmpty();
        assertThat(RuleWarnings.of(BY_LETTER.withRule(letters("", "", "Eingang")))
                        .uncovered())
                .isEmpty();
    }

    @Test
    void aBookThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> new RuleBook(List.of("A"), List.of(letters("A", "B", "Anderswo"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RuleBook(List.of("A", "A "), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Letters("K", "A")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ages(OptionalInt.of(30), OptionalInt.of(18)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBookSurvivesItsJson(long seed) {
        var book = randomBook(new Random(seed));

        assertThat(RuleBookJson.read(
                        RuleBookJson.baskets(book).build(),
                        RuleBookJson.rules(book).build()))
                .isEqualTo(book);
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static RuleBook randomBook(Random random) {
        var baskets = new ArrayList<String>();
        IntStream.rangeClosed(0, random.nextInt(4)).forEach(number -> baskets.add("Korb " + number));
        var rules = new ArrayList<RoutingRule>();
        for (var number = random.nextInt(8); number > 0; number--) {
            rules.add(randomRule(random, baskets.get(random.nextInt(baskets.size()))));
        }
        return new RuleBook(baskets, rules);
    }

    private static RoutingRule randomRule(Random random, String basket) {
        var from = bound(random);
        var to = bound(random);
        var young = random.nextInt(60);
        return new RoutingRule(
                basket,
                random.nextInt(4) == 0 ? Optional.of(ALG2) : Optional.empty(),
                random.nextInt(4) == 0 ? Optional.of("hauptantrag") : Optional.empty(),
                to.isEmpty() || from.compareTo(to) <= 0 ? new Letters(from, to) : new Letters(to, from),
                random.nextInt(3) == 0 ? List.of("65", "12345".substring(random.nextInt(5))) : List.of(),
                random.nextInt(3) == 0
                        ? new Ages(OptionalInt.of(young), OptionalInt.of(young + random.nextInt(40)))
                        : Ages.ALL);
    }

    private static String bound(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> Character.toString('a' + random.nextInt(26)) + Character.toString('a' + random.nextInt(26));
            default -> Character.toString('a' + random.nextInt(26));
        };
    }

    private static Arrival randomArrival(Random random) {
        var name = random.nextInt(3) == 0
                ? NAMES.get(random.nextInt(NAMES.size()))
                : bound(random) + bound(random) + bound(random);
        return arrival(
                random.nextInt(9) == 0 ? null : name,
                random.nextInt(5) == 0 ? null : Integer.toString(10_000 + random.nextInt(89_999)),
                random.nextInt(5) == 0 ? null : DAY.minusDays(random.nextInt(40_000) - 500));
    }
}
