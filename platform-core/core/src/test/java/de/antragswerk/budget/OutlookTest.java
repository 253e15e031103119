package de.antragswerk.budget;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.settlement.Profile;
import de.antragswerk.tenancy.LandKey;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private static final LandKey HESSEN = new LandKey("06");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 2);
    private static final Budget BUDGET = new Budget(HESSEN, 2026, 300_00, List.of(80, 100));

    private static TreeMap<YearMonth, Long> history(int months, long uses) {
        var history = new TreeMap<YearMonth, Long>();
        for (var place = 1; place <= months; place++) {
            history.put(YearMonth.of(2026, 7).minusMonths(place), uses);
        }
        return history;
    }

    @Test
    void theSharesOfTheYearsPeriodsAddUp() {
        var half = CostForecastTest.input(Profile.BY_USAGE, 100, 300);
        var outlook = Outlooks.outlook(HESSEN, 2026, TODAY, List.of(half, half), List.of(BUDGET), history(30, 50));
        assertThat(outlook.expectedCents()).isEqualTo(OptionalLong.of(500_00));
        assertThat(outlook.standing().orElseThrow().alarms())
                .containsExactly(new Alarm(80, Alarm.Kind.REACHED), new Alarm(100, Alarm.Kind.FORESEEN));
        assertThat(outlook.nextCents()).contains(new Range(500_00, 500_00, 500_00));
    }

    @Test
    void withLittleThereIsAShareAndNoForecast() {
        var input = CostForecastTest.input(Profile.BY_USAGE, 100, 300);
        var outlook = Outlooks.outlook(HESSEN, 2026, TODAY, List.of(input), List.of(), history(5, 50));
        assertThat(outlook.expectedCents()).isEqualTo(OptionalLong.of(250_00));
        assertThat(outlook.budget()).isEmpty();
        assertThat(outlook.standing()).isEmpty();
        assertThat(outlook.uses()).isEqualTo(new UsesForecast.TooLittle(5, 24));
        assertThat(outlook.nextCents()).isEmpty();
    }

    @Test
    void withoutCostsOrUsesNothingIsClaimed() {
        var nothing = Outlooks.outlook(HESSEN, 2026, TODAY, List.of(), List.of(BUDGET), history(30, 50));
        assertThat(nothing.expectedCents()).isEmpty();
        assertThat(nothing.standing()).isEqualTo(Optional.empty());
        var input = CostForecastTest.input(Profile.BY_USAGE, 100, 300);
        assertThat(Outlooks.outlook(HESSEN, 2026, TODAY, List.of(input), List.of(BUDGET), history(30, 0))
                        .nextCents())
                .isEmpty();
    }
}
