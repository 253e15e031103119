package de.antragswerk.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;

/** What the benchmark measures is a form as large as it says, and a whole one. */
class LargeHouseholdTest {
    private final Filling filling = new FormEngine(LargeHousehold.form(), Sample.DAY).filling(LargeHousehold.answers());

    @Test
    void isLargeCompleteAndLosesNothing() {
        assertThat(answers(LargeHousehold.answers())).isGreaterThanOrEqualTo(400);
        assertThat(filling.check()).isEmpty();
        assertThat(filling.hints()).isEmpty();
        assertThat(filling.dropped()).isEmpty();
        assertThat(filling.pages()).hasSize(1 + 2 * LargeHousehold.PERSONS);
        assertThat(filling.pruned().getString("summe")).isEqualTo("10806.00");
    }

    private static long answers(JsonValue value) {
        return switch (value) {
            case JsonObject object ->
                object.values().stream().mapToLong(LargeHouseholdTest::answers).sum();
            case JsonArray array ->
                array.stream().mapToLong(LargeHouseholdTest::answers).sum();
            default -> 1;
        };
    }
}
