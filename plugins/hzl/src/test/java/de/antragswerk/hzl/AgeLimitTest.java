package de.antragswerk.hzl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeLimitTest {
    private final AgeLimit ageLimit = AgeLimit.read(HzlPlugin.class::getResourceAsStream);

    /** § 41 Abs. 2 SGB XII; a year of life ends on the day before the birthday. */
    @ParameterizedTest
    @CsvSource({
        "1946-12-31, 2011-12-30",
        "1947-01-01, 2012-01-31",
        "1958-11-22, 2024-11-21",
        "1963-12-31, 2030-10-30",
        "1964-01-01, 2030-12-31",
        "1990-06-15, 2057-06-14"
    })
    void itRisesWithTheYearOfBirth(LocalDate birth, LocalDate limit) {
        assertThat(ageLimit.reachedBy(birth)).isEqualTo(limit);
    }
}
