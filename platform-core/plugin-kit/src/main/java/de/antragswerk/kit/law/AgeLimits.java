package de.antragswerk.kit.law;

import de.antragswerk.kit.Resources;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The age limit of § 7a SGB II and § 41 Abs. 2 SGB XII, by year of birth. */
public record AgeLimits(List<Row> rows) {

    record Row(int born, int years, int months) {}

    public static AgeLimits read() {
        Resources own = AgeLimits.class::getResourceAsStream;
        return new AgeLimits(own.json("age-limits.json")
                .getJsonArray("rows")
                .getValuesAs(
                        (JsonObject row) -> new Row(row.getInt("born"), row.getInt("years"), row.getInt("months"))));
    }

    /**
     * The day on which the age is completed (§ 41 Abs. 2 SGB XII): the one before the birthday, at its end (§ 187 Abs. 2 Satz 2,
     * § 188 Abs. 2 BGB).
     */
    public LocalDate completedOn(LocalDate birth) {
        var row = rows.stream()
                .filter(limit -> birth.getYear() <= limit.born())
                .findFirst()
                .orElseGet(rows::getLast);
        return birth.plusYears(row.years()).plusMonths(row.months()).minusDays(1);
    }

    /** § 7a SGB II: the last day of the month in which the age is completed. */
    public LocalDate lastDayOfMonth(LocalDate birth) {
        return completedOn(birth).with(TemporalAdjusters.lastDayOfMonth());
    }

    /** Whether SGB II has ended by age. */
    public boolean isOver(LocalDate birth, LocalDate day) {
        return day.isAfter(lastDayOfMonth(birth));
    }

    /** Whether the age is completed, so that § 41 Abs. 2 SGB XII holds. */
    public boolean isReached(LocalDate birth, LocalDate day) {
        return day.isAfter(completedOn(birth));
    }
}
