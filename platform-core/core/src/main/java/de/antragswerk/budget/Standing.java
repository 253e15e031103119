package de.antragswerk.budget;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How a budget stands on a day. Pure.
 *
 * @param accruedCents the part of the expected share that belongs to the days that are over, this one included
 * @param expectedCents the Land's share of the year, if uses go on as they were so far
 * @param alarms by threshold; for each the most urgent only
 */
public record Standing(Budget budget, long accruedCents, long expectedCents, List<Alarm> alarms) {
    private static final BigInteger WHOLE = BigInteger.valueOf(100);

    public Standing {
        alarms = List.copyOf(alarms);
    }

    /** @param expectedCents what the settlement gives with the uses so far; not negative */
    public static Standing on(LocalDate day, Budget budget, long expectedCents) {
        var first = LocalDate.of(budget.year(), 1, 1);
        var days = (long) first.lengthOfYear();
        var over = Math.clamp(ChronoUnit.DAYS.between(first, day) + 1, 0, days);
        var accrued = BigInteger.valueOf(expectedCents)
                .multiply(BigInteger.valueOf(over))
                .divide(BigInteger.valueOf(days))
                .longValueExact();
        var alarms = new ArrayList<Alarm>();
        for (var percent : budget.thresholds()) {
            if (reaches(accrued, percent, budget.cents())) {
                alarms.add(new Alarm(percent, Alarm.Kind.REACHED));
            } else if (reaches(expectedCents, percent, budget.cents())) {
                alarms.add(new Alarm(percent, Alarm.Kind.FORESEEN));
            }
        }
        return new Standing(budget, accrued, expectedCents, alarms);
    }

    /** Whether the amount is at least that many percent of the budget; exact. */
    private static boolean reaches(long cents, int percent, long budget) {
        return BigInteger.valueOf(cents)
                        .multiply(WHOLE)
                        .compareTo(BigInteger.valueOf(budget).multiply(BigInteger.valueOf(percent)))
                >= 0;
    }
}
