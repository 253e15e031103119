package de.antragswerk.wbs;

import de.antragswerk.kit.Resources;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the WoFG and the acts it refers to name in numbers, each with its first day and its paragraph. */
record Wofg(List<Amount> amounts, Map<String, Kind> kinds) {

    /** @param value euro, per cent, years or degrees, as the paragraph says */
    record Amount(String id, BigDecimal value, LocalDate from, String law) {}

    /**
     * A kind of income (§ 21 WoFG).
     *
     * @param percent how much of it counts
     * @param expenses id of the amount that may always be deducted for the expenses of earning it, once for each person
     * @param freeMonth id of the amount that does not count in each month
     */
    record Kind(String id, BigDecimal percent, Optional<String> expenses, Optional<String> freeMonth, String law) {}

    static Wofg read(Resources resources) {
        var amounts = resources
                .json("law/wofg.json")
                .getJsonArray("rows")
                .getValuesAs((JsonObject row) -> new Amount(
                        row.getString("id"),
                        row.getJsonNumber("value").bigDecimalValue(),
                        LocalDate.parse(row.getString("from")),
                        row.getString("law")));
        var kinds = resources
                .json("law/einkunftsarten.json")
                .getJsonArray("kinds")
                .getValuesAs((JsonObject row) -> kindOf(row));
        return new Wofg(
                amounts.stream().sorted(Comparator.comparing(Amount::from)).toList(),
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

    /** In force on that day; before the first one, the first one. */
    BigDecimal amount(String id, LocalDate day) {
        var known = amounts.stream().filter(amount -> amount.id().equals(id)).toList();
        return known.stream()
                .filter(amount -> !amount.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(known::getFirst)
                .value();
    }

    int number(String id, LocalDate day) {
        return amount(id, day).intValueExact();
    }

    /** What nobody has named counts in full. */
    Kind kind(String id) {
        return kinds.getOrDefault(id, kinds.get("sonstiges"));
    }
}
