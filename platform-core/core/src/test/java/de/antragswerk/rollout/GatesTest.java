package de.antragswerk.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GatesTest {
    private static final int ROUNDS = 5000;
    private static final Gates USUAL = new Gates(5, 60, 20, 14);

    @Test
    void failingIsJudgedAsSoonAsThereAreEnoughAttempts() {
        assertThat(USUAL.judge(new Observations(0, 17, 2), 0)).isEqualTo(new Verdict.TooEarly(14, 1));
        assertThat(USUAL.judge(new Observations(0, 18, 2), 0)).isEqualTo(new Verdict.TooManyFailed(10, 5));
        assertThat(USUAL.judge(new Observations(0, 19, 1), 0))
                .as("exactly five percent")
                .isInstanceOf(Verdict.TooEarly.class);
    }

    @Test
    void givingUpIsJudgedWhenTheDaysAreOver() {
        var seen = new Observations(100, 30, 0);
        assertThat(USUAL.judge(seen, 13)).isEqualTo(new Verdict.TooEarly(1, 0));
        assertThat(USUAL.judge(seen, 14)).isEqualTo(new Verdict.TooManyDropped(70, 60));
        assertThat(USUAL.judge(new Observations(100, 40, 0), 14)).isEqualTo(new Verdict.Met());
    }

    @Test
    void withTooFewCasesItIsTooEarlyHoweverManyDaysPass() {
        assertThat(USUAL.judge(new Observations(19, 19, 0), 300)).isEqualTo(new Verdict.TooEarly(0, 1));
    }

    @Test
    void withoutAnyGateAWaveIsDoneAtOnce() {
        assertThat(new Gates(100, 100, 0, 0).judge(Observations.NONE, 0)).isEqualTo(new Verdict.Met());
    }

    @Test
    void limitsThatMeanNothingAreRefused() {
        assertThatThrownBy(() -> new Gates(101, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Gates(0, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Gates(0, 0, 0, 366)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Observations(0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Once too much has failed, more failures never make it good; and what is allowed stays allowed when more is sent. */
    @Test
    void moreFailuresAreNeverBetterAndMoreSuccessesNeverWorse() {
        var random = new Random(1);
        for (var round = 0; round < ROUNDS; round++) {
            var gates = any(random);
            var seen = seen(random);
            var days = random.nextInt(20);
            var more = new Observations(seen.begun(), seen.submitted(), seen.failed() + 1 + random.nextInt(5));
            if (gates.judge(seen, days) instanceof Verdict.TooManyFailed) {
                assertThat(gates.judge(more, days)).isInstanceOf(Verdict.TooManyFailed.class);
            }
            var sent = new Observations(seen.begun(), seen.submitted() + 1 + random.nextInt(5), seen.failed());
            if (gates.judge(seen, days) instanceof Verdict.Met) {
                assertThat(gates.judge(sent, days)).isInstanceOf(Verdict.Met.class);
            }
        }
    }

    @Test
    void whatWasNeverSeenNeverHoldsAWave() {
        var random = new Random(2);
        for (var round = 0; round < ROUNDS; round++) {
            assertThat(any(random).judge(Observations.NONE, random.nextInt(400)))
                    .isInstanceOfAny(Verdict.TooEarly.class, Verdict.Met.class);
        }
    }

    @Test
    void aVerdictKeepsWhatItPromises() {
        var random = new Random(3);
        for (var round = 0; round < ROUNDS; round++) {
            var gates = any(random);
            var seen = seen(random);
            var days = random.nextInt(20);
            switch (gates.judge(seen, days)) {
                case Verdict.Met met -> {
                    assertThat(days).isGreaterThanOrEqualTo(gates.observationDays());
                    assertThat(seen.attempts()).isGreaterThanOrEqualTo(gates.fewestCases());
                    assertThat(seen.failed() * 100).isLessThanOrEqualTo(seen.attempts() * gates.mostFailed());
                }
                case Verdict.TooEarly early ->
                    assertThat(early.daysLeft() + early.casesLeft()).isPositive();
                case Verdict.TooManyFailed failed -> {
                    assertThat(failed.share()).isGreaterThan(failed.limit());
                    assertThat(seen.attempts()).isGreaterThanOrEqualTo(gates.fewestCases());
                }
                case Verdict.TooManyDropped dropped -> {
                    assertThat(dropped.share()).isGreaterThan(dropped.limit());
                    assertThat(days).isGreaterThanOrEqualTo(gates.observationDays());
                }
            }
        }
    }

    private static Gates any(Random random) {
        return new Gates(random.nextInt(101), random.nextInt(101), random.nextInt(30), random.nextInt(20));
    }

    private static Observations seen(Random random) {
        return new Observations(random.nextInt(60), random.nextInt(50), random.nextInt(20));
    }
}
