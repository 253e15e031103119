package de.antragswerk.web.usage;

import de.antragswerk.metering.view.Grouping;
import de.antragswerk.metering.view.UsageSum;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Months and days without a use stand between the others as zero, so that a line does not jump over them. */
final class Gapless {
    private Gapless() {}

    /** @param sums in the order of their keys; groups that are no time come back as they are */
    static List<UsageSum> of(Grouping by, List<UsageSum> sums) {
        if (sums.size() < 2 || (by != Grouping.MONTH && by != Grouping.DAY)) {
            return sums;
        }
        var known = sums.stream().collect(Collectors.toMap(UsageSum::key, Function.identity()));
        return keys(by, sums.getFirst().key(), sums.getLast().key()).stream()
                .map(key -> known.getOrDefault(key, new UsageSum(key, key, 0, 0, OptionalLong.of(0))))
                .toList();
    }

    private static List<String> keys(Grouping by, String first, String last) {
        if (by == Grouping.DAY) {
            return LocalDate.parse(first)
                    .datesUntil(LocalDate.parse(last).plusDays(1))
                    .map(LocalDate::toString)
                    .toList();
        }
        var from = YearMonth.parse(first);
        return LongStream.rangeClosed(0, from.until(YearMonth.parse(last), ChronoUnit.MONTHS))
                .mapToObj(month -> from.plusMonths(month).toString())
                .toList();
    }
}
