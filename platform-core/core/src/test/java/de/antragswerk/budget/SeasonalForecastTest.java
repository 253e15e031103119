package de.antragswerk.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

class SeasonalForecastTest {
    private static final YearMonth START = YearMonth.of(2024, 1);

    private static SortedMap<YearMonth, Long> history(int months, IntToLongFunction uses) {
        var history = new TreeMap<YearMonth, Long>();
        for (var place = 0; place < months; place++) {
            history.put(START.plusMonths(place), uses.applyAsLong(place));
        }
        return history;
    }

    private static UsesForecast.Expected expected(SortedMap<YearMonth, Long> history, int year) {
        return (UsesForecast.Expected) SeasonalForecast.of(history, year);
    }

    @Test
    void lessThanTwoYearsSayNothing() {
        assertThat(SeasonalForecast.of(history(23, place -> 100), 2026)).isEqualTo(new UsesForecast.TooLittle(23, 24));
        assertThat(SeasonalForecast.of(new TreeMap<>(), 2026)).isEqualTo(new UsesForecast.TooLittle(0, 24));
        assertThat(SeasonalForecast.of(history(24, place -> 100), 2026)).isInstanceOf(UsesForecast.Expected.class);
    }

    @Test
    void monthsWithoutAUseCountAsZero() {
        var history = new TreeMap<YearMonth, Long>();
        history.put(START, 12L);
        history.put(START.plusMonths(35), 12L);
        assertThat(expected(history, 2027).months().get(11).uses().middle()).isEqualTo(13);
        assertThat(expected(history, 2027).months().get(3).uses().low()).isZero();
    }

    /** A season and a steady change are what the method assumes; then it errs by nothing. */
    @Test
    void aSteadySeasonIsContinuedExactly() {
        var random = new Random(7);
        for (var round = 0; round < 200; round++) {
            var season = random.longs(12, 200, 900).toArray();
            var yearly = random.nextInt(80) - 10;
            var years = 2 + random.nextInt(3);
            IntToLongFunction uses = place -> season[place % 12] + (long) yearly * (place / 12);
            var year = 2024 + years + random.nextInt(2);
            var forecast = expected(history(12 * years, uses), year);
            for (var month = 0; month < 12; month++) {
                var exact = uses.applyAsLong((year - 2024) * 12 + month);
                assertThat(forecast.months().get(month).uses()).isEqualTo(new Range(exact, exact, exact));
            }
        }
    }

    @Test
    void theRangeIsInOrderNeverNegativeAndDependsOnNothingElse() {
        var random = new Random(8);
        for (var round = 0; round < 500; round++) {
            var known = history(24 + random.nextInt(40), place -> random.nextInt(1 + random.nextInt(2000)));
            var year = known.lastKey().getYear() + 1 + random.nextInt(2);
            var forecast = expected(known, year);
            assertThat(forecast).isEqualTo(SeasonalForecast.of(new TreeMap<>(Map.copyOf(known)), year));
            assertThat(forecast.months())
                    .hasSize(12)
                    .allSatisfy(month -> assertThat(month.uses().low())
                            .isBetween(0L, month.uses().middle()));
            assertThat(forecast.total().middle())
                    .isEqualTo(forecast.months().stream()
                            .mapToLong(month -> month.uses().middle())
                            .sum());
        }
    }

    @Test
    void tenTimesTheUsesAreTenTimesTheForecastButForRounding() {
        var random = new Random(9);
        for (var round = 0; round < 200; round++) {
            var known = history(36, place -> 50 + random.nextInt(1000));
            var tenfold = new TreeMap<YearMonth, Long>();
            known.forEach((month, uses) -> tenfold.put(month, 10 * uses));
            var one = expected(known, 2027).months();
            var ten = expected(tenfold, 2027).months();
            for (var month = 0; month < 12; month++) {
                assertThat(ten.get(month).uses().high()
                                - 10 * one.get(month).uses().high())
                        .isBetween(-5L, 5L);
            }
        }
    }

    @Test
    void aLargerErrorWidensTheRange() {
        var calm = history(48, place -> 500 + (place % 2 == 0 ? 5 : -5) * (place / 12 % 2));
        var wild = history(48, place -> 500 + (place % 2 == 0 ? 90 : -90) * (place / 12 % 2));
        assertThat(width(expected(wild, 2028))).isGreaterThan(width(expected(calm, 2028)));
        assertThat(width(expected(wild, 2029))).isGreaterThan(width(expected(wild, 2028)));
    }

    private static long width(UsesForecast.Expected forecast) {
        return forecast.total().high() - forecast.total().low();
    }
}
