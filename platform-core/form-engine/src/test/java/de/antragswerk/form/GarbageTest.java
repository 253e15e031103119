package de.antragswerk.form;

import static de.antragswerk.form.Sample.ENGINE;
import static de.antragswerk.form.Sample.FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties that hold whatever is posted and whatever is stored. */
class GarbageTest {
    private static final List<PageAt> PAGES =
            FORM.pages().stream().map(PageAt::once).toList();
    private static final List<String> NAMES = List.of(
            "person",
            "name",
            "geburt",
            "schule",
            "lage",
            "anderes",
            "kontakt",
            "plz",
            "mitglieder",
            "0",
            "1",
            "2",
            "3",
            "-1",
            "999999999999",
            "vorname",
            "arbeitet",
            "einkommen",
            "quelle",
            "betrag",
            "steuer",
            "konto",
            "iban",
            "bank",
            "zimmer",
            "quellen",
            "beginn",
            "item",
            "parent",
            "day",
            "",
            "~",
            "..",
            "\u0000",
            "fremd");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "ja",
            "nein",
            "31.12.2026",
            "2010-01-01",
            "99.99.9999",
            "1.234,56",
            "-1",
            "9".repeat(400),
            "allein",
            "paar",
            "anders",
            "lohn",
            "DE89370400440532013000",
            "\ud800",
            "\u0000",
            "<script>",
            "x".repeat(5000),
            "٣",
            "{}");

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThrowsAndNothingOfOtherPagesChanges(int seed) {
        var random = new Random(seed);
        var answers = object(random, 4);
        var page = PAGES.get(random.nextInt(PAGES.size()));
        var merged = ENGINE.merge(page, answers, posted(random));
        var own = page.page().elements().stream().map(element -> element.id()).toList();
        answers.forEach((id, value) -> {
            if (!own.contains(id)) {
                assertThat(merged.get(id)).isEqualTo(value);
            }
        });
        assertThat(merged.keySet()).isSubsetOf(union(answers, own));
        useEverywhere(merged);
        useEverywhere(answers);
        ENGINE.addEntry(answers, pointer(random));
        ENGINE.removeEntry(answers, pointer(random));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pruningIsFinalAndTakesNoFindingAway(int seed) {
        var answers = object(new Random(seed), 4);
        var pruned = ENGINE.pruned(answers);
        assertThat(ENGINE.pruned(pruned)).isEqualTo(pruned);
        assertThat(ENGINE.filling(pruned).pages())
                .isEqualTo(ENGINE.filling(answers).pages());
        if (ENGINE.check(answers).isEmpty()) {
            assertThat(ENGINE.check(pruned)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void postingWhatThePageShowsChangesNothing(int seed) {
        var random = new Random(seed);
        JsonObject answers = JsonValue.EMPTY_JSON_OBJECT;
        for (var page : PAGES) {
            answers = ENGINE.merge(page, answers, posted(random));
        }
        for (var page : PAGES) {
            Map<String, List<String>> again = new LinkedHashMap<>();
            ENGINE.filling(answers)
                    .view(page)
                    .fields()
                    .forEach(field -> again.put(
                            field.pointer(), field.selected().isEmpty() ? List.of(field.entered()) : field.selected()));
            assertThat(ENGINE.merge(page, answers, again)).isEqualTo(answers);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "1", "1.111", ".111", "\n", "@", "a.", "-", "Ä", "\u0000", "1 ", "€"})
    void longTextsTakeNoLongTime(String part) {
        var text = part.repeat(200_000);
        Map<String, List<String>> posted = new LinkedHashMap<>();
        var open = Sample.json(
                "{'lage':'anders','konto':true,'mitglieder':[{'vorname':'Jonas','arbeitet':true,'einkommen':[{'quelle':'lohn'}]}]}");
        assertTimeout(
                Duration.ofSeconds(5),
                () -> PAGES.forEach(page -> {
                    ENGINE.filling(open)
                            .view(page)
                            .fields()
                            .forEach(field -> posted.put(field.pointer(), List.of(text)));
                    useEverywhere(ENGINE.merge(page, open, posted));
                }));
    }

    private static void useEverywhere(JsonObject answers) {
        ENGINE.check(answers);
        ENGINE.filling(answers).evidence();
        ENGINE.legible(answers, Map.of());
        assertThat(ENGINE.defects(answers)).isEmpty();
        PAGES.forEach(page -> {
            ENGINE.filling(answers).check(page);
            ENGINE.filling(answers).view(page).fields().forEach(field -> {
                assertThat(field.entered()).isNotNull();
                assertThat(field.selected()).isNotNull();
            });
        });
    }

    private static List<String> union(JsonObject answers, List<String> own) {
        return Stream.concat(answers.keySet().stream(), own.stream()).toList();
    }

    private static Map<String, List<String>> posted(Random random) {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        PAGES.forEach(page -> ENGINE.filling(JsonValue.EMPTY_JSON_OBJECT)
                .view(page)
                .fields()
                .filter(field -> random.nextBoolean())
                .forEach(field -> posted.put(field.pointer(), List.of(pick(random, TEXTS)))));
        IntStream.range(0, 20).forEach(i -> posted.put(pointer(random), List.of(pick(random, TEXTS))));
        posted.put("/" + "a/".repeat(2000), List.of("tief"));
        posted.put("/mitglieder/0/vorname/", List.of());
        posted.put("/mitglieder/0/arbeitet", Arrays.asList(null, "ja"));
        posted.put("/lage", null);
        return posted;
    }

    private static String pointer(Random random) {
        var pointer = new StringBuilder();
        IntStream.range(0, random.nextInt(5)).forEach(i -> pointer.append('/').append(pick(random, NAMES)));
        return pointer.toString();
    }

    private static JsonObject object(Random random, int depth) {
        var object = Answers.builder();
        IntStream.range(0, random.nextInt(12)).forEach(i -> object.add(pick(random, NAMES), value(random, depth)));
        return object.build();
    }

    private static JsonValue value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> JsonValue.NULL;
            case 1 -> random.nextBoolean() ? JsonValue.TRUE : JsonValue.FALSE;
            case 2 ->
                random.nextBoolean()
                        ? Answers.JSON.createValue(random.nextInt())
                        : Answers.JSON.createValue(new BigDecimal("1e999999999"));
            case 3, 4 -> Answers.string(pick(random, TEXTS));
            case 5, 6 -> object(random, depth - 1);
            default ->
                Answers.array(IntStream.range(0, random.nextInt(6))
                        .mapToObj(i -> value(random, depth - 1))
                        .toList());
        };
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
