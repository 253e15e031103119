package de.antragswerk.web.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void readsGermanAndIsoDays() {
        var period = Period.of("1.3.2026", "2026-06-30");
        assertThat(period.wrong()).isFalse();
        assertThat(period.from()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(period.to()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(period.enteredTo()).isEqualTo("30.06.2026");
    }

    @Test
    void keepsWhatIsWrongForTheForm() {
        assertThat(Period.of("31.2.2026", "1.3.2026").wrong()).isTrue();
        assertThat(Period.of("gestern", "").enteredFrom()).isEqualTo("gestern");
        assertThat(Period.of("2.3.2026", "1.3.2026").wrong()).isTrue();
    }

    @Test
    void yearsThatNobodyMeansAreWrong() {
        assertThat(Period.of("+999999999-12-30", "+999999999-12-31").wrong()).isTrue();
        assertThat(Period.of("1.1.1899", "31.12.2026").wrong()).isTrue();
        assertThat(Period.of("\0", "31.12.2026").enteredFrom()).isEqualTo("\uFFFD");
    }

    @Test
    void isTheYearSoFarByDefault() {
        var period = Period.of(null, null);
        assertThat(period.from().getDayOfYear()).isEqualTo(1);
        assertThat(period.wrong()).isFalse();
    }
}
