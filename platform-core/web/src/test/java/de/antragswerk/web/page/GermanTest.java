package de.antragswerk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class GermanTest {

    @Test
    void writesAmountsToTheCent() {
        assertThat(German.euro(0)).isEqualTo("0,00 €");
        assertThat(German.euro(5)).isEqualTo("0,05 €");
        assertThat(German.euro(1_080_000_001L)).isEqualTo("10.800.000,01 €");
        assertThat(German.euro(-150)).isEqualTo("-1,50 €");
    }

    @Test
    void writesMomentsInBerlinTime() {
        assertThat(German.moment(Instant.parse("2026-11-21T23:30:00Z"))).isEqualTo("22.11.2026, 00:30 Uhr");
        assertThat(German.day(Instant.parse("2026-07-31T22:30:00Z"))).isEqualTo("01.08.2026");
    }

    @Test
    void writesSizes() {
        assertThat(German.size(59)).isEqualTo("59 Byte");
        assertThat(German.size(200_000)).isEqualTo("200 kB");
        assertThat(German.size(10_485_760)).isEqualTo("10,5 MB");
    }
}
