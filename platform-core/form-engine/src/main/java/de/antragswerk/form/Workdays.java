package de.antragswerk.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Days on which a period can end: one that would end on a Saturday, a Sunday or a public holiday ends on the next working
 * day (§ 26 Abs. 3 SGB X, § 193 BGB). Only holidays of all Länder count here, so that the result is right everywhere; in a
 * Land with more of them a period may end later, never earlier.
 */
final class Workdays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            // Art. 2 Abs. 2 Einigungsvertrag
            MonthDay.of(10, 3),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));
    /** Good Friday, Easter Monday, Ascension, Whit Monday, by their distance from Easter Sunday. */
    private static final Set<Long> FROM_EASTER = Set.of(-2L, 1L, 39L, 50L);

    private Workdays() {}

    static LocalDate onOrAfter(LocalDate day) {
        var workday = day;
        while (!isWorkday(workday)) {
            workday = workday.plusDays(1);
        }
        return workday;
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    static boolean isHoliday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || FROM_EASTER.contains(day.toEpochDay() - easter(day.getYear()).toEpochDay());
    }

    /** Gregorian Easter Sunday by the anonymous (Meeus/Jones/Butcher) rule. */
    private static LocalDate easter(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        var f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
