package de.antragswerk.alg2;

import de.antragswerk.kit.Resources;
import de.antragswerk.kit.law.DatedAmounts;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The numbers that the law names, each with its paragraph and the days on which it holds. */
record Law(DatedAmounts amounts, List<AgeLimit> ageLimits, String ageLimitBasis) {
    /** @param value whole years, months or degrees */
    record Limit(int value, String legalBasis) {}

    /** @param born year of birth; the first row holds for everybody before it as well, the last one for everybody after it */
    record AgeLimit(int born, int years, int months) {}

    static Law read(Resources resources) {
        var ages = resources.json("law/age-limits.json");
        return new Law(
                DatedAmounts.read(resources, "limits", "freibetraege"),
                ages.getJsonArray("rows")
                        .getValuesAs((JsonObject row) ->
                                new AgeLimit(row.getInt("born"), row.getInt("years"), row.getInt("months"))),
                ages.getString("law"));
    }

    /** @throws IllegalArgumentException if the law knows no such limit on that day */
    Limit limit(String id, LocalDate day) {
        var amount = amounts.amount(id, day);
        return new Limit(amount.whole(), amount.law());
    }

    boolean knows(String id, LocalDate day) {
        return amounts.find(id, day).isPresent();
    }

    /** In euro or per cent, as the row says. */
    BigDecimal amount(String id, LocalDate day) {
        return amounts.amount(id, day).value();
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
