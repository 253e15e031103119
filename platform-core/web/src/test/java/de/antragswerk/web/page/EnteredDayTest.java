package de.antragswerk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredDayTest {
    @Test
    void daysAreReadAsPeopleAndProgramsWriteThem() {
        var day = LocalDate.of(2027, 12, 31);
        assertThat(EnteredDay.of(" 31.12.2027 ")).contains(day);
        assertThat(EnteredDay.of("2027-12-31")).contains(day);
        assertThat(EnteredDay.iso("2027-12-31")).contains(day);
        assertThat(EnteredDay.iso("31.12.2027")).isEmpty();
        assertThat(EnteredDay.of("1.1.1900")).isPresent();
        assertThat(EnteredDay.of("31.12.2199")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31.2.2027",
                "31.12.1899",
                "1.1.2200",
                "+999999999-12-31",
                "-0001-01-01",
                "+99999999-01-01",
                "2027-12-31\0"
            })
    void whatNoCalendarHereHasIsNoDay(String text) {
        assertThat(EnteredDay.of(text)).isEmpty();
        assertThat(EnteredDay.iso(text)).isEmpty();
    }
}
