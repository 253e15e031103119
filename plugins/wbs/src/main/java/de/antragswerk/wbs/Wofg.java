package de.antragswerk.wbs;

import de.antragswerk.kit.Resources;
import de.antragswerk.kit.law.DatedAmounts;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the WoFG and the acts it refers to name in numbers: euro, per cent, years or degrees, as the paragraph says. */
record Wofg(DatedAmounts amounts, Map<String, Kind> kinds) {

    /**
     * A kind of income (§ 21 WoFG).
     *
     * @param percent how much of it counts
     * @param expenses id of the amount that may always be deducted for the expenses of earning it, once for each person
     * @param freeMonth id of the amount that does not count in each month
     */
    record Kind(String id, BigDecimal percent, Optional<String> expenses, Optional<String> freeMonth, String law) {}

    static Wofg read(Resources resources) {
        var kinds = resources
                .json("law/einkunftsarten.json")
                .getJsonArray("kinds")
                .getValuesAs((JsonObject row) -> kindOf(row));
        return new Wofg(
                DatedAmounts.read(resources, "wofg"),
                kinds.stream().collect(Collectors.toUnmodifiableMap(Kind::id, Function.identity())));
    }

    private static Kind kindOf(JsonObject row) {
        return new Kind(
                row.getString("id"),
                row.getJsonNumber("percent").bigDecimalValue(),
                Optional.ofNullable(row.getString("expenses", null)),
                Optional.ofNullable(row.getString("freeMonth", null)),
                row.getString("law"));
    }

    /** In force on that day; nothing is deducted before the law knew of it. */
    BigDecimal amount(String id, LocalDate day) {
        return amounts.find(id, day).map(found -> found.value()).orElse(BigDecimal.ZERO);
    }

    int number(String id, LocalDate day) {
        return amount(id, day).intValueExact();
    }

    /** What nobody has named counts in full. */
    Kind kind(String id) {
        return kinds.getOrDefault(id, kinds.get("sonstiges"));
    }
}
