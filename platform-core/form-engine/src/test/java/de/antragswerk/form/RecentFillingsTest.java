package de.antragswerk.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

class RecentFillingsTest {
    private final FormEngine engine = new FormEngine(Sample.FORM, Sample.DAY);

    private static JsonObject of(String name) {
        return Json.createObjectBuilder()
                .add("person", Json.createObjectBuilder().add("vorname", name))
                .build();
    }

    @Test
    void equalAnswersAreSettledOnce() {
        assertThat(engine.filling(of("Samira"))).isSameAs(engine.filling(of("Samira")));
    }

    @Test
    void otherAnswersAreOthers() {
        engine.filling(of("Samira"));
        assertThat(engine.filling(of("Jonas")).answers()).isEqualTo(of("Jonas"));
    }

    @Test
    void anotherDayIsAnotherEngine() {
        var filling = engine.filling(of("Samira"));
        assertThat(engine.on(Sample.DAY.plusYears(1), Sample.DAY.plusYears(1)).filling(of("Samira")))
                .isNotSameAs(filling);
    }

    @Test
    void onlyTheLastFewAreRemembered() {
        var first = engine.filling(of("Samira"));
        for (var number = 0; number < 100; number++) {
            engine.filling(of("Kind " + number));
        }
        assertThat(engine.filling(of("Samira"))).isNotSameAs(first);
    }
}
