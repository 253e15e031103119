package de.antragswerk.budget;

import java.time.YearMonth;
import java.util.List;

/** What is said about the uses of a year, or why nothing is. */
public sealed interface UsesForecast {

    /**
     * @param months by month of the year
     * @param total their sum: as if all months were low, or all high, which is wider than chance would have it
     */
    record Expected(List<Month> months, Range total) implements UsesForecast {
        public Expected {
            months = List.copyOf(months);
        }
    }

    /** Too few whole months to tell a season from chance. */
    record TooLittle(int months, int needed) implements UsesForecast {}

    /** Uses of a month. */
    record Month(YearMonth month, Range uses) {}
}
