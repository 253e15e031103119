package de.antragswerk.hzl;

import de.antragswerk.kit.Resources;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;

/**
 * From when on Grundsicherung im Alter takes the place of Hilfe zum Lebensunterhalt (§ 41 Abs. 2 SGB XII).
 *
 * @param rows by year of birth, ascending; the last one holds for everybody born later
 */
record AgeLimit(List<Row> rows, String law) {

    /** @param born last year of birth for which this row holds */
    record Row(int born, int years, int months) {}

    static AgeLimit read(Resources resources) {
        var file = resources.json("law/age-limits.json");
        return new AgeLimit(
                file.getJsonArray("rows")
                        .getValuesAs((JsonObject row) ->
                                new Row(row.getInt("born"), row.getInt("years"), row.getInt("months"))),
                file.getString("law"));
    }

    /** A year of life is completed on the day before the birthday (§ 187 Abs. 2 Satz 2, § 188 Abs. 2 BGB). */
    LocalDate reachedBy(LocalDate birth) {
        var row = rows.stream()
                .filter(one -> birth.getYear() <= one.born())
                .findFirst()
                .orElseGet(rows::getLast);
        return birth.plusYears(row.years()).plusMonths(row.months()).minusDays(1);
    }
}
