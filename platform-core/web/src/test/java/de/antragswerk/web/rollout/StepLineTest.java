package de.antragswerk.web.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.rollout.Gates;
import de.antragswerk.rollout.Rollout;
import de.antragswerk.rollout.RolloutState;
import de.antragswerk.rollout.RolloutStep;
import de.antragswerk.rollout.Wave;
import de.antragswerk.rollout.WaveState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StepLineTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Rollout ROLLOUT = new Rollout(
            UUID.randomUUID(),
            new BenefitId("alg2"),
            "0.2.0",
            RolloutState.ACTIVE,
            0,
            NOW,
            List.of(new Wave(
                    1,
                    "Pilotgruppe",
                    LocalDate.parse("2026-11-22"),
                    WaveState.RUNNING,
                    new Gates(5, 60, 20, 14),
                    Optional.of(NOW),
                    Optional.empty(),
                    List.of(new Ars("06414")))));

    /** The pilot group is the first wave, and the second may be called "Welle 1": only the name says which one is meant. */
    @Test
    void aStepNamesItsWaveAsThePageDoes() {
        var held = new RolloutStep(NOW, 1, RolloutStep.PLATFORM, "HELD", Optional.of("gate-failed 12 5"));
        var line = StepLine.of(ROLLOUT, held);
        assertThat(line.what()).isEqualTo("1. Pilotgruppe: angehalten");
        assertThat(line.reason()).isEqualTo("12 % der Sendungen schlugen fehl, erlaubt sind 5 %.");
        assertThat(line.automatic()).isTrue();
    }

    @Test
    void aStepOfTheWholeNamesNoWave() {
        var planned = new RolloutStep(NOW, 0, "person", "PLANNED", Optional.empty());
        assertThat(StepLine.of(ROLLOUT, planned).what()).isEqualTo("Einführung geplant");
    }
}
