package de.antragswerk.form;

import static de.antragswerk.form.Household.ENGINE;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer that was given is either sent or told as no longer asked, whatever the answers are. */
class NothingIsLostTest {
    private static final List<String> NAMES = List.of(
            "allein",
            "haushalt",
            "personen",
            "vorname",
            "geburt",
            "beziehung",
            "hatEinkommen",
            "einkommen",
            "art",
            "betrag",
            "arbeitgeber",
            "name",
            "verwandt",
            "gesamt",
            "jahr",
            "summe",
            "land",
            "geburtsort",
            "flaeche",
            "reich",
            "einzug",
            "auszug",
            "dauer",
            "fremd",
            "");
    private static final List<String> TEXTS = List.of(
            "",
            "x",
            "ja",
            "2020-01-01",
            "1999-12-31",
            "12.50",
            "-3",
            "1e9",
            "1e999999999",
            "1,234,567",
            "DE",
            "XS",
            "QQ",
            "lohn",
            "partner",
            "\u0000",
            "\ud800",
            "9".repeat(300),
            "٣",
            "99999999999999999999.9");

    /** A given answer: where it stands and what it says. */
    private record Leaf(String pointer, JsonValue value) {}

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyAnswerIsSentOrTold(int seed) {
        var random = new Random(seed);
        var answers = random.nextBoolean() ? object(random, 4) : filled(random);
        holdsFor(answers);
        var filling = ENGINE.filling(answers);
        var at = filling.pages().get(random.nextInt(filling.pages().size()));
        holdsFor(ENGINE.merge(at, answers, posted(random, filling.view(at))));
    }

    private static void holdsFor(JsonObject answers) {
        var filling = ENGINE.filling(answers);
        var sent = leaves(filling.pruned(), "").collect(toSet());
        var told = filling.dropped().stream()
                .map(dropped -> new Leaf(dropped.pointer(), dropped.value()))
                .collect(toSet());
        assertThat(told).hasSameSizeAs(filling.dropped());
        var given = leaves(answers, "").filter(NothingIsLostTest::isAsked).collect(toSet());
        assertThat(without(without(given, sent), told)).as("lost").isEmpty();
        assertThat(without(told, given)).as("told and never given").isEmpty();
        assertThat(without(told, sent)).as("told and not sent").isEqualTo(told);
        assertThat(filling.check()).isNotNull();
        assertThat(filling.hints()).isNotNull();
        assertThat(filling.legible(Map.of()).sections()).isNotNull();
        assertThat(ENGINE.pruned(filling.pruned())).isEqualTo(filling.pruned());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPageForAnEntryChangesNoOther(int seed) {
        var random = new Random(seed);
        var answers = filled(random);
        var filling = ENGINE.filling(answers);
        var at = filling.pages().get(random.nextInt(filling.pages().size()));
        Map<String, List<String>> posted = new LinkedHashMap<>();
        filling.pages().forEach(page -> posted.putAll(posted(random, filling.view(page))));
        var merged = ENGINE.merge(at, answers, posted);
        assertThat(ofOtherPages(at, merged)).isEqualTo(ofOtherPages(at, answers));
    }

    private static Set<Leaf> ofOtherPages(PageAt at, JsonObject answers) {
        return leaves(answers, "")
                .filter(NothingIsLostTest::isAsked)
                .filter(leaf -> !isOwn(at, leaf.pointer()))
                .collect(toSet());
    }

    private static Set<Leaf> without(Set<Leaf> some, Set<Leaf> others) {
        return some.stream().filter(leaf -> !others.contains(leaf)).collect(toSet());
    }

    @Test
    void theSampleLosesNothing() {
        holdsFor(Household.THREE);
        assertThat(ENGINE.filling(Household.THREE).dropped()).isEmpty();
    }

    @Test
    void tellsWhatIsNoLongerAsked() {
        var alone =
                Answers.builder(Household.THREE).add("allein", JsonValue.TRUE).build();
        assertThat(ENGINE.filling(alone).dropped())
                .contains(
                        new Dropped(
                                "/haushalt/personen/0/einkommen/0/arbeitgeber/0/name",
                                "haushalt.personen.einkommen.arbeitgeber.name",
                                Answers.string("Werft")),
                        new Dropped("/haushalt/personen/2/land", "haushalt.personen.land", Answers.string("XS")));
    }

    /** Whether the page asks this, shown or not. */
    private static boolean isOwn(PageAt at, String pointer) {
        var prefix = at.entry().isPresent() ? "/haushalt/personen/" + at.entry().getAsInt() : "";
        return at.page().elements().stream()
                        .anyMatch(element -> (pointer + "/").startsWith(prefix + "/" + element.id() + "/"))
                && (at.entry().isPresent()
                        || !pointer.matches("/haushalt/personen/\\d+/(hatEinkommen|einkommen|land|geburtsort).*"));
    }

    private static boolean isAsked(Leaf leaf) {
        var path =
                leaf.pointer().replaceAll("/\\d+(?=/|$)", "").replace('/', '.').substring(1);
        return Stream.of("haushalt.summe", "haushalt.personen.gesamt", "haushalt.personen.jahr", "dauer")
                .noneMatch(calculated -> path.equals(calculated) || path.startsWith(calculated + "."));
    }

    private static JsonObject filled(Random random) {
        JsonObject answers = JsonValue.EMPTY_JSON_OBJECT;
        for (var round = 0; round < 3; round++) {
            for (var at : ENGINE.filling(answers).pages()) {
                if (random.nextInt(3) == 0) {
                    answers = ENGINE.addEntry(answers, "/haushalt/personen");
                }
                answers = ENGINE.merge(
                        at, answers, posted(random, ENGINE.filling(answers).view(at)));
            }
        }
        return answers;
    }

    private static Map<String, List<String>> posted(Random random, PageView view) {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        view.fields().forEach(field -> posted.put(field.pointer(), List.of(pick(random, TEXTS))));
        return posted;
    }

    private static Stream<Leaf> leaves(JsonValue value, String pointer) {
        return switch (value) {
            case JsonObject object ->
                object.entrySet().stream()
                        .flatMap(member -> leaves(member.getValue(), pointer + "/" + member.getKey()));
            case JsonArray array ->
                array.isEmpty() || array.stream().allMatch(JsonString.class::isInstance)
                        ? leaf(array, pointer)
                        : IntStream.range(0, array.size())
                                .boxed()
                                .flatMap(i -> leaves(array.get(i), pointer + "/" + i));
            default -> value == JsonValue.NULL ? Stream.empty() : Stream.of(new Leaf(pointer, value));
        };
    }

    private static Stream<Leaf> leaf(JsonArray texts, String pointer) {
        return texts.isEmpty() ? Stream.empty() : Stream.of(new Leaf(pointer, texts));
    }

    private static JsonObject object(Random random, int depth) {
        var object = Answers.builder();
        IntStream.range(0, 1 + random.nextInt(7)).forEach(i -> object.add(pick(random, NAMES), value(random, depth)));
        return object.build();
    }

    private static JsonValue value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 4)) {
            case 0 -> random.nextBoolean() ? JsonValue.TRUE : JsonValue.NULL;
            case 1 -> Answers.JSON.createValue(random.nextInt());
            case 2, 3 -> Answers.string(pick(random, TEXTS));
            case 4, 5 -> object(random, depth - 1);
            default -> {
                List<JsonValue> entries = new ArrayList<>();
                IntStream.range(0, random.nextInt(3)).forEach(i -> entries.add(object(random, depth - 1)));
                yield Answers.array(entries);
            }
        };
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
