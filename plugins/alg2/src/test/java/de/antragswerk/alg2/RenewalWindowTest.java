package de.antragswerk.alg2;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.alg2.RenewalWindow.Position;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalWindowTest {

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, EARLY",
        "2026-12-31, IN_TIME",
        "2026-11-30, IN_TIME",
        "2026-11-10, IN_TIME",
        "2026-10-31, IN_TIME",
        "2026-10-30, WITH_GAP",
        "2026-08-22, WITH_GAP",
        "2026-08-21, LATE",
        "2020-01-31, LATE"
    })
    void theEndOfTheOldPeriodDecides(LocalDate end, Position position) {
        assertThat(new RenewalWindow(3).position(end, LocalDate.of(2026, 11, 22)))
                .isEqualTo(position);
    }

    /** An authority may ask for the main form as soon as a month has passed in vain. */
    @ParameterizedTest
    @CsvSource({"2026-10-30, LATE", "2026-10-31, IN_TIME"})
    void anAuthorityMayAllowNoMonthAtAll(LocalDate end, Position position) {
        assertThat(new RenewalWindow(0).position(end, LocalDate.of(2026, 11, 22)))
                .isEqualTo(position);
    }
}
