package de.antragswerk.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RolloutTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate PILOT = LocalDate.parse("2026-10-04");
    private static final LocalDate SECOND = LocalDate.parse("2026-11-29");
    private static final Gates GATES = new Gates(5, 60, 20, 14);

    private static Rollout planned() {
        return new Rollout(
                UUID.randomUUID(),
                new BenefitId("alg2"),
                "0.2.0",
                RolloutState.ACTIVE,
                0,
                NOW,
                List.of(
                        Wave.planned(1, "Pilotgruppe", PILOT, GATES, List.of(new Ars("06414"))),
                        Wave.planned(2, "Welle 1", SECOND, GATES, List.of(new Ars("06"))),
                        Wave.planned(3, "Welle 2", SECOND, GATES, List.of(new Ars("05")))));
    }

    private static List<WaveState> states(Rollout rollout) {
        return rollout.waves().stream().map(Wave::state).toList();
    }

    @Test
    void aWaveIsDueOnItsDayWhenTheOneBeforeItIsDone() {
        var planned = planned();
        assertThat(planned.due(PILOT.minusDays(1))).isEmpty();
        assertThat(planned.due(PILOT)).map(Wave::position).contains(1);
        var started = planned.started(1, NOW);
        assertThat(started.due(SECOND)).isEmpty();
        assertThat(started.held(1, "Rückfragen").due(SECOND)).isEmpty();
        var done = started.done(1);
        assertThat(done.due(SECOND.minusDays(1))).isEmpty();
        assertThat(done.due(SECOND)).map(Wave::position).contains(2);
        assertThatThrownBy(() -> planned.started(2, NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void aHeldWaveServesOnAndIsJudgedAnewWhenItIsLetGoOn() {
        var held = planned().started(1, NOW).held(1, "Rückfragen");
        assertThat(held.waves().getFirst().state().serves()).isTrue();
        assertThat(held.waves().getFirst().reason()).contains("Rückfragen");
        assertThatThrownBy(() -> held.done(1)).isInstanceOf(Refusal.class);
        var later = NOW.plus(Duration.ofDays(3));
        var resumed = held.resumed(1, later);
        assertThat(resumed.waves().getFirst().observedFrom()).contains(later);
        assertThat(resumed.waves().getFirst().reason()).isEmpty();
    }

    @Test
    void theLastWaveCompletesTheRollout() {
        var last = planned().started(1, NOW).done(1).started(2, NOW).done(2).started(3, NOW);
        assertThat(last.state()).isEqualTo(RolloutState.ACTIVE);
        var completed = last.done(3);
        assertThat(completed.state()).isEqualTo(RolloutState.COMPLETED);
        assertThatThrownBy(() -> completed.held(3, "zu spät")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> completed.rolledBack(2, "nur zum Teil")).isInstanceOf(Refusal.class);
        assertThat(completed.rolledBack(1, "Fehler im Bescheid").state()).isEqualTo(RolloutState.ROLLED_BACK);
    }

    @Test
    void rollingBackTakesTheLaterWavesAlong() {
        var second = planned().started(1, NOW).done(1).started(2, NOW);
        var back = second.rolledBack(2, "Fehler");
        assertThat(states(back)).containsExactly(WaveState.DONE, WaveState.ROLLED_BACK, WaveState.ROLLED_BACK);
        assertThat(back.state()).isEqualTo(RolloutState.ACTIVE);
        assertThat(back.due(SECOND.plusYears(1))).isEmpty();
        assertThat(back.rolledBack(1, "auch dort").state()).isEqualTo(RolloutState.ROLLED_BACK);
        assertThatThrownBy(() -> second.rolledBack(3, "noch nicht begonnen")).isInstanceOf(Refusal.class);
    }

    @Test
    void aPlanIsGivenUpByRollingBackBeforeItStarts() {
        assertThat(planned().rolledBack(1, "anderes Datum").state()).isEqualTo(RolloutState.ROLLED_BACK);
    }

    @Test
    void aWaveThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> planned().held(4, "?"))
                .isInstanceOf(Refusal.class)
                .hasMessage("wave-unknown");
        assertThatThrownBy(() -> planned().held(0, "?"))
                .isInstanceOf(Refusal.class)
                .hasMessage("wave-unknown");
    }

    @Test
    void theClockStartsDoesAndHolds() {
        var started = Advance.of(planned(), Map.of(), NOW, PILOT, true);
        assertThat(states(started.rollout())).containsExactly(WaveState.RUNNING, WaveState.PLANNED, WaveState.PLANNED);
        assertThat(started.steps())
                .singleElement()
                .matches(RolloutStep::automatic)
                .extracting(RolloutStep::action)
                .isEqualTo("STARTED");

        var early = Advance.of(started.rollout(), Map.of(), NOW, SECOND, true);
        assertThat(early.steps()).isEmpty();

        var later = NOW.plus(Duration.ofDays(14));
        var well = Advance.of(started.rollout(), Map.of(1, new Observations(40, 30, 0)), later, SECOND, true);
        assertThat(states(well.rollout())).containsExactly(WaveState.DONE, WaveState.RUNNING, WaveState.PLANNED);
        assertThat(well.rollout().waves().get(1).observedFrom()).contains(later);

        var badly = Advance.of(started.rollout(), Map.of(1, new Observations(40, 10, 20)), NOW, SECOND, true);
        assertThat(states(badly.rollout())).containsExactly(WaveState.HELD, WaveState.PLANNED, WaveState.PLANNED);
        assertThat(badly.steps())
                .singleElement()
                .extracting(step -> step.reason().orElseThrow())
                .isEqualTo("gate-failed 67 5");
    }

    @Test
    void nothingStartsWhileTheVersionIsNotInstalled() {
        assertThat(Advance.of(planned(), Map.of(), NOW, SECOND, false).steps()).isEmpty();
    }

    @Test
    void theClockNeverCompletesTheLastWave() {
        var last = planned().started(1, NOW).done(1).started(2, NOW).done(2).started(3, NOW);
        var later = NOW.plus(Duration.ofDays(100));
        assertThat(Advance.of(last, Map.of(3, new Observations(40, 40, 0)), later, SECOND, true)
                        .steps())
                .isEmpty();
    }

    /** Whatever is pressed in whatever order: served waves come first, at most one runs or is held, and a repeated step changes nothing. */
    @Test
    void noOrderOfStepsBreaksTheOrderOfWaves() {
        var random = new Random(4);
        for (var round = 0; round < 3000; round++) {
            var rollout = planned();
            for (var step = 0; step < 12; step++) {
                var taken = any(random);
                var before = rollout;
                try {
                    rollout = taken.apply(before);
                } catch (Refusal refused) {
                    assertThat(refused.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                }
                if (rollout != before) {
                    assertThat(rollout.revision()).isEqualTo(before.revision() + 1);
                    assertThat(taken.apply(rollout)).isSameAs(rollout);
                }
                var states = new ArrayList<>(states(rollout));
                assertThat(states.stream()
                                .filter(state -> state == WaveState.RUNNING || state == WaveState.HELD)
                                .count())
                        .isLessThanOrEqualTo(1);
                var firstUnserved = states.stream()
                        .filter(state -> !state.serves())
                        .findFirst()
                        .map(states::indexOf)
                        .orElse(3);
                assertThat(states.subList(firstUnserved, 3)).noneMatch(WaveState::serves);
                assertThat(rollout.state() == RolloutState.COMPLETED)
                        .isEqualTo(states.stream().allMatch(state -> state == WaveState.DONE));
            }
        }
    }

    private static UnaryOperator<Rollout> any(Random random) {
        var position = 1 + random.nextInt(3);
        return switch (random.nextInt(5)) {
            case 0 -> rollout -> rollout.started(position, NOW);
            case 1 -> rollout -> rollout.held(position, "Grund");
            case 2 -> rollout -> rollout.resumed(position, NOW);
            case 3 -> rollout -> rollout.done(position);
            default -> rollout -> rollout.rolledBack(position, "Grund");
        };
    }
}
