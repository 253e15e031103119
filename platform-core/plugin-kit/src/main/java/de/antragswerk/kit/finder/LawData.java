package de.antragswerk.kit.finder;

import de.antragswerk.kit.Resources;
import de.antragswerk.kit.law.Amount;
import de.antragswerk.kit.law.DatedAmounts;
import java.time.LocalDate;

/**
 * The law's numbers for a finder, which must answer on any day: before the first one that is known, the first one holds.
 */
public record LawData(DatedAmounts amounts) {

    /** What several benefits share. */
    public static LawData common() {
        return new LawData(DatedAmounts.shared());
    }

    /** With the plugin's own, from {@code law/finder.json}. */
    public static LawData of(Resources plugin) {
        return new LawData(DatedAmounts.read(plugin, "finder"));
    }

    public Amount on(String id, LocalDate day) {
        return amounts.find(id, day)
                .orElseGet(() -> amounts.amount(id, amounts.changes(id).getFirst()));
    }

    public int number(String id, LocalDate day) {
        return on(id, day).whole();
    }

    public long cents(String id, LocalDate day) {
        return on(id, day).value().movePointRight(2).longValueExact();
    }
}
