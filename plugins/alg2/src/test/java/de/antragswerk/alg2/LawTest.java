package de.antragswerk.alg2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTest {
    private final Law law = Law.read(Alg2Plugin.class::getResourceAsStream);

    @ParameterizedTest
    @CsvSource({
        "1946-12-31, 2011-12-31",
        "1947-06-15, 2012-07-31",
        "1957-03-10, 2023-02-28",
        "1958-05-20, 2024-05-31",
        "1960-02-29, 2026-06-30",
        "1963-12-31, 2030-10-31",
        "1964-01-01, 2030-12-31",
        "1964-01-02, 2031-01-31",
        "2000-07-07, 2067-07-31"
    })
    void theAgeLimitIsReachedAtTheEndOfTheMonth(LocalDate birth, LocalDate reached) {
        assertThat(law.ageLimitOf(birth)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"2004-01-01, 18", "2006-06-30, 18", "2006-07-01, 25", "2026-11-21, 25"})
    void limitsFollowTheDay(LocalDate day, int childBelow) {
        assertThat(law.limit("child-below", day).value()).isEqualTo(childBelow);
    }

    @Test
    void everyLimitNamesItsParagraph() {
        assertThat(law.limits())
                .isNotEmpty()
                .allSatisfy(limit -> assertThat(limit.legalBasis()).startsWith("§ "));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, Arbeitslosengeld II",
        "2023-01-01, Bürgergeld",
        "2026-06-30, Bürgergeld",
        "2026-07-01, Grundsicherungsgeld"
    })
    void theNameFollowsTheDay(LocalDate day, String name) {
        assertThat(new Alg2Plugin().descriptor().nameOn(day)).isEqualTo(name);
    }
}
