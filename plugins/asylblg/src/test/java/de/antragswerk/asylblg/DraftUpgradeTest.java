package de.antragswerk.asylblg;

import static de.antragswerk.testkit.SampleAntraege.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.form.FormEngine;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.testkit.AntragGenerator;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DraftUpgradeTest {
    private static final FormId FORM = new FormId("antrag");
    private static final FormVersion SHORT = new FormVersion(1, 0);
    private static final FormVersion FULL = new FormVersion(2, 0);

    private final AsylblgPlugin plugin = new AsylblgPlugin();

    /** Not only kept, as every upgrade must: each answer of the short form is still asked for in the full one. */
    @Test
    void whatTheShortFormKnewIsStillShown() {
        var generator = new AntragGenerator(plugin.form(new FormRef(FORM, SHORT)), DAY);
        var full = new FormEngine(plugin.form(new FormRef(FORM, FULL)), DAY);
        for (var seed = 0; seed < 100; seed++) {
            var draft = generator.answers(seed);
            var carried = full.pruned(plugin.upgrade(FORM, SHORT, FULL, draft));
            assertThat(leaves(carried).toList())
                    .as("seed %s", seed)
                    .containsAll(leaves(draft).toList());
        }
    }

    private static Stream<JsonValue> leaves(JsonValue value) {
        return switch (value) {
            case JsonObject object -> object.values().stream().flatMap(DraftUpgradeTest::leaves);
            case JsonArray array -> array.stream().flatMap(DraftUpgradeTest::leaves);
            default -> Stream.of(value);
        };
    }
}
