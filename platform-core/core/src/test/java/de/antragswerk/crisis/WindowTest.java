package de.antragswerk.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.Finding;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 3, 27);

    @Test
    void aWindowMayHaveBegunButMustNotBeOver() {
        var spring = new Window("2020-03-01", "2020-06-30", "Sozialschutz-Paket", TODAY);
        assertThat(spring.findings()).isEmpty();
        assertThat(spring.from()).isEqualTo("2020-03-01");
        assertThat(spring.until()).isEqualTo("2020-06-30");
        assertThat(new Window("2020-03-01", "2020-03-27", "x", TODAY).findings())
                .isEmpty();
        assertThat(new Window("2020-03-01", "2020-03-26", "x", TODAY).findings())
                .containsExactly(new Finding("/until", "over"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(new Window("", "31.6.2020", " ", TODAY).findings())
                .containsExactly(
                        new Finding("/from", "missing"),
                        new Finding("/until", "no-day"),
                        new Finding("/reason", "missing"));
        assertThat(new Window("2020-07-01", "2020-06-30", "x".repeat(301), TODAY).findings())
                .containsExactly(new Finding("/until", "before-the-first-day"), new Finding("/reason", "too-long"));
    }
}
