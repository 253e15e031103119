package de.antragswerk.budget;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Uses of the months of a coming year. Pure and exact: whole numbers in twelfths, rounded once at the end.
 *
 * <p>A month is expected to bring what the same month brought last, plus the change from year to year: a twelfth of the difference
 * between the last twelve months and the twelve before, for each year that lies between. How far this method was off in the months that
 * are known gives the range: the lowest and the highest tenth of those errors are left out, and errors grow with the years between.
 */
public final class SeasonalForecast {
    /** Two of every month of the year: fewer have no change from year to year. */
    public static final int NEEDED = 24;

    private static final int YEAR = 12;
    private static final int TENTHS = 10;

    private SeasonalForecast() {}

    /**
     * @param history whole months only; months between the first and the last without a use are zero
     * @param year after the last month
     */
    public static UsesForecast of(SortedMap<YearMonth, Long> history, int year) {
        var months = filled(history);
        if (months.size() < NEEDED) {
            return new UsesForecast.TooLittle(months.size(), NEEDED);
        }
        var values = List.copyOf(months.values());
        var last = months.lastKey();
        // In twelfths of a use, like everything below.
        var change = Math.subtractExact(sum(values, 0), sum(values, YEAR));
        var errors = errors(values, change);
        var expected = new ArrayList<UsesForecast.Month>();
        for (var number = 1; number <= YEAR; number++) {
            var month = YearMonth.of(year, number);
            var same = month;
            var years = 0;
            while (same.isAfter(last)) {
                same = same.minusYears(1);
                years++;
            }
            expected.add(new UsesForecast.Month(month, range(months.get(same), years, change, errors)));
        }
        var total = expected.stream().map(UsesForecast.Month::uses).reduce(new Range(0, 0, 0), Range::plus);
        return new UsesForecast.Expected(expected, total);
    }

    private static SortedMap<YearMonth, Long> filled(SortedMap<YearMonth, Long> history) {
        var months = new TreeMap<YearMonth, Long>();
        if (history.isEmpty()) {
            return months;
        }
        for (var month = history.firstKey(); !month.isAfter(history.lastKey()); month = month.plusMonths(1)) {
            months.put(month, Math.max(0, history.getOrDefault(month, 0L)));
        }
        return months;
    }

    /** Of the twelve months that end so many before the last. */
    private static long sum(List<Long> values, int before) {
        return values.subList(values.size() - before - YEAR, values.size() - before).stream()
                .reduce(0L, Math::addExact);
    }

    private static List<Long> errors(List<Long> values, long change) {
        return IntStream.range(YEAR, values.size())
                .mapToObj(place -> Math.subtractExact(
                        Math.multiplyExact(YEAR, values.get(place) - values.get(place - YEAR)), change))
                .sorted()
                .toList();
    }

    private static Range range(long same, int years, long change, List<Long> errors) {
        var middle = Math.addExact(Math.multiplyExact(YEAR, same), Math.multiplyExact(years, change));
        var low = Math.addExact(middle, Math.multiplyExact(years, Math.min(0, quantile(errors, 1))));
        var high = Math.addExact(middle, Math.multiplyExact(years, Math.max(0, quantile(errors, TENTHS - 1))));
        return new Range(rounded(low), rounded(middle), rounded(high));
    }

    /** By the nearest rank: the smallest error that so many tenths of all do not exceed. */
    private static long quantile(List<Long> errors, int tenths) {
        var rank = Math.ceilDiv(errors.size() * tenths, TENTHS);
        return errors.get(Math.max(1, rank) - 1);
    }

    /** Half up, and never below zero. */
    private static long rounded(long twelfths) {
        return Math.max(0, Math.floorDiv(Math.addExact(twelfths, YEAR / 2), YEAR));
    }
}
