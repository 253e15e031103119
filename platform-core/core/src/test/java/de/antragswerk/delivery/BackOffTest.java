package de.antragswerk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private final BackOff backOff = new BackOff(Duration.ofSeconds(2), Duration.ofHours(1), 12);

    @Test
    void eachWaitDoublesUntilTheLongest() {
        assertThat(backOff.after(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(backOff.after(2)).isEqualTo(Duration.ofSeconds(4));
        assertThat(backOff.after(11)).isEqualTo(Duration.ofSeconds(2048));
        assertThat(backOff.after(12)).isEqualTo(Duration.ofHours(1));
        assertThat(backOff.after(1_000_000)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void stopsAfterTheLastAttempt() {
        assertThat(backOff.isExhausted(11)).isFalse();
        assertThat(backOff.isExhausted(12)).isTrue();
    }
}
