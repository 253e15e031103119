package de.antragswerk.alg2;

import de.antragswerk.kit.Resources;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;

/** The numbers that the law names, each with its paragraph and the day from which it holds. */
record Law(List<Limit> limits, List<AgeLimit> ageLimits, String ageLimitBasis) {

    record Limit(String id, int value, LocalDate from, String legalBasis) {}

    record AgeLimit(int born, int years, int months) {}

    static Law read(Resources resources) {
        var limits = resources
                .json("law/limits.json")
                .getJsonArray("limits")
                .getValuesAs((JsonObject limit) -> new Limit(
                        limit.getString("id"),
                        limit.getInt("value"),
                        LocalDate.parse(limit.getString("from")),
                        limit.getString("law")));
        var ages = resources.json("law/age-limits.json");
        return new Law(
                limits.stream().sorted(Comparator.comparing(Limit::from)).toList(),
                ages.getJsonArray("rows")
                        .getValuesAs((JsonObject row) ->
                                new AgeLimit(row.getInt("born"), row.getInt("years"), row.getInt("months"))),
                ages.getString("law"));
    }

    /** The limit in force on that day; before the first one, the first one. */
    Limit limit(String id, LocalDate day) {
        var known = limits.stream().filter(limit -> limit.id().equals(id)).toList();
        return known.stream()
                .filter(limit -> !limit.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(known::getFirst);
    }

    /**
     * § 7a SGB II: the last day of the month in which the age is completed. A year of life is completed on the day
     * before the birthday (§ 187 Abs. 2 Satz 2, § 188 Abs. 2 BGB).
     */
    LocalDate ageLimitOf(LocalDate birth) {
        var row = ageLimits.stream()
                .filter(limit -> birth.getYear() <= limit.born())
                .findFirst()
                .orElseGet(ageLimits::getLast);
        return birth.plusYears(row.years())
                .plusMonths(row.months())
                .minusDays(1)
                .with(TemporalAdjusters.lastDayOfMonth());
    }
}
