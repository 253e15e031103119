package de.antragswerk.budget;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.tenancy.LandKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final Budget BUDGET = new Budget(new LandKey("06"), 2026, 1_000_00, List.of(100, 80, 80));

    @Test
    void whatIsForeseenBecomesReached() {
        assertThat(Standing.on(LocalDate.of(2026, 1, 1), BUDGET, 79_999).alarms())
                .isEmpty();
        assertThat(Standing.on(LocalDate.of(2026, 1, 1), BUDGET, 80_000).alarms())
                .containsExactly(new Alarm(80, Alarm.Kind.FORESEEN));
        assertThat(Standing.on(LocalDate.of(2026, 12, 31), BUDGET, 100_000).alarms())
                .containsExactly(new Alarm(80, Alarm.Kind.REACHED), new Alarm(100, Alarm.Kind.REACHED));
        assertThat(Standing.on(LocalDate.of(2026, 11, 1), BUDGET, 100_000).alarms())
                .containsExactly(new Alarm(80, Alarm.Kind.REACHED), new Alarm(100, Alarm.Kind.FORESEEN));
    }

    @Test
    void aYearAccruesByDaysFromNothingToAll() {
        assertThat(Standing.on(LocalDate.of(2025, 12, 31), BUDGET, 36_500).accruedCents())
                .isZero();
        assertThat(Standing.on(LocalDate.of(2026, 1, 1), BUDGET, 36_500).accruedCents())
                .isEqualTo(100);
        assertThat(Standing.on(LocalDate.of(2026, 12, 31), BUDGET, 36_500).accruedCents())
                .isEqualTo(36_500);
        assertThat(Standing.on(LocalDate.of(2027, 6, 1), BUDGET, 36_500).accruedCents())
                .isEqualTo(36_500);
    }

    @Test
    void anAlarmNeverGoesAwayWhileTheYearGoesOn() {
        var random = new Random(12);
        for (var round = 0; round < 300; round++) {
            var budget = new Budget(
                    new LandKey("05"), 2026, 1 + random.nextLong(Long.MAX_VALUE / 2), List.of(50, 80, 100, 120));
            var expected = random.nextLong(Long.MAX_VALUE / 2);
            var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(364));
            var before = reached(Standing.on(day, budget, expected));
            var after = reached(Standing.on(day.plusDays(1), budget, expected));
            assertThat(after).containsAll(before);
            assertThat(Standing.on(day, budget, expected).accruedCents()).isBetween(0L, expected);
        }
    }

    private static List<Integer> reached(Standing standing) {
        return standing.alarms().stream()
                .filter(alarm -> alarm.kind() == Alarm.Kind.REACHED)
                .map(Alarm::percent)
                .toList();
    }
}
