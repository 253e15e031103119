package de.antragswerk.folder;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.form.FieldNode;
import de.antragswerk.form.FormEngine;
import de.antragswerk.form.PageAt;
import de.antragswerk.plugin.fact.Fact;
import de.antragswerk.plugin.form.FormReader;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldFactsTest {
    private static final FormEngine ENGINE = new FormEngine(
            FormReader.read(ToldFactsTest.class.getResourceAsStream("facts-1.0.json")), LocalDate.of(2026, 11, 22));
    private static final PageAt PAGE = PageAt.once(ENGINE.definition().pages().getFirst());
    private static final Map<String, Function<Random, String>> ANSWERS = Map.of(
            "/person/vorname", random -> "Ñ" + random.nextInt(1000),
            "/person/geboren",
                    random -> (1 + random.nextInt(28)) + "." + (1 + random.nextInt(12)) + "."
                            + (1940 + random.nextInt(80)),
            "/person/stand", random -> random.nextBoolean() ? "ledig" : "verheiratet",
            "/person/land", random -> random.nextBoolean() ? "UA" : "SY",
            "/miete", random -> random.nextInt(9999) + "," + random.nextInt(10) + random.nextInt(10),
            "/iban", random -> random.nextBoolean() ? "DE89 3704 0044 0532 0130 00" : "DE02120300000000202051",
            "/warum", random -> "egal");

    private static JsonObject filled(Map<String, String> entered) {
        return ENGINE.merge(
                PAGE,
                JsonValue.EMPTY_JSON_OBJECT,
                entered.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue()))));
    }

    private static Map<Fact, JsonValue> values(JsonObject answers) {
        return ToldFacts.of(ENGINE.filling(answers)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().value()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatIsTakenOverIsWhatWasTold(long seed) {
        var random = new Random(seed);
        var entered = new HashMap<String, String>();
        ANSWERS.forEach((pointer, answer) -> {
            if (random.nextInt(4) > 0) {
                entered.put(pointer, answer.apply(random));
            }
        });
        var answers = filled(entered);
        var again = ToldFacts.of(ENGINE.filling(answers)).values().stream()
                .collect(Collectors.toMap(FieldNode::pointer, ToldFactsTest::keptAndRead));
        assertThat(again.keySet())
                .isEqualTo(entered.keySet().stream()
                        .filter(pointer -> !pointer.equals("/warum"))
                        .collect(Collectors.toSet()));
        assertThat(values(filled(again))).isEqualTo(values(answers));
        assertThat(ENGINE.filling(filled(again)).check()).isEmpty();
    }

    private static String keptAndRead(FieldNode node) {
        var kept = KeptAnswer.read(
                KeptAnswer.of(node.field().type(), node.entered(), "legible").json());
        assertThat(kept.fits(node.field(), ENGINE.definition().codeLists())).isTrue();
        return kept.entered();
    }

    @Test
    void whatIsToldAboutOthersIsNotKept() {
        var answers = filled(Map.of(
                "/person/vorname", "Samira", "/personen/0/vorname", "Noor", "/personen/0/mail", "noor@example.org"));
        var all = ENGINE.filling(answers).pages();
        assertThat(all).hasSize(2);
        var withLanguage = ENGINE.merge(all.getLast(), answers, Map.of("/personen/0/sprache", List.of("Arabisch")));
        assertThat(withLanguage.toString()).contains("Arabisch", "noor@example.org");
        assertThat(values(withLanguage).keySet()).containsExactly(Fact.GIVEN_NAME);
    }
}
