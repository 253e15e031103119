package de.antragswerk.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LandAccessRunTest {

    @Test
    void theWaitGrowsAndStaysBelowFiveMinutes() {
        assertThat(LandAccessRun.wait(0)).isEqualTo(Duration.ofSeconds(2));
        assertThat(LandAccessRun.wait(3)).isEqualTo(Duration.ofSeconds(16));
        assertThat(LandAccessRun.wait(1_000_000)).isEqualTo(Duration.ofMinutes(5));
    }
}
