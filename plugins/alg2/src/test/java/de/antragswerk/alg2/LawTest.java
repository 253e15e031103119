package de.antragswerk.alg2;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.kit.Given;
import java.math.BigDecimal;
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
    @CsvSource({"2005-01-01, 18", "2006-06-30, 18", "2006-07-01, 25", "2026-11-21, 25"})
    void limitsFollowTheDay(LocalDate day, int childBelow) {
        assertThat(law.limit("child-below", day).value()).isEqualTo(childBelow);
    }

    @Test
    void everyNumberNamesItsParagraphAndItsSource() {
        assertThat(law.amounts().ids())
                .contains("least-age", "asset-oldest", "earnings-base")
                .allSatisfy(id -> {
                    for (var from : law.amounts().changes(id)) {
                        var amount = law.amounts().amount(id, from);
                        assertThat(amount.law()).contains("§");
                        assertThat(amount.source()).isNotBlank();
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "0, false, 2026-11-21, 0.00",
        "80, false, 2026-11-21, 80.00",
        "450, false, 2026-11-21, 170.00",
        "520, false, 2026-11-21, 184.00",
        "1000, false, 2026-11-21, 328.00",
        "1200, false, 2026-11-21, 348.00",
        "3000, false, 2026-11-21, 348.00",
        "1500, true, 2026-11-21, 378.00",
        "3000, true, 2026-11-21, 378.00",
        "1000, false, 2023-06-30, 280.00",
        "1200, false, 2023-06-30, 300.00"
    })
    void earningsStayFreeInParts(BigDecimal gross, boolean child, LocalDate day, BigDecimal free) {
        assertThat(new Earnings(law, day).free(gross, child)).isEqualTo(free);
    }

    @ParameterizedTest
    @CsvSource({
        "1996-12-02, 2026-11-30, 5000",
        "1996-11-30, 2026-11-01, 10000",
        "1986-11-15, 2026-11-21, 12500",
        "1976-11-15, 2026-11-21, 20000",
        "1960-01-01, 2026-11-21, 20000",
        "1994-05-17, 2026-06-30, 40000"
    })
    void theAllowanceForAssetsGrowsWithTheMonthInWhichTheAgeIsReached(LocalDate birth, LocalDate day, BigDecimal free) {
        assertThat(new AssetAllowance(Household.of(new Given(Samples.born(birth.toString()))), law, day).sum())
                .contains(free);
    }

    @Test
    void beforeTheFirstRecordedAmountNothingIsSaidOfAssets() {
        assertThat(new AssetAllowance(Household.of(new Given(Samples.SAMIRA)), law, LocalDate.of(2022, 12, 31)).sum())
                .isEmpty();
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
