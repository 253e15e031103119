package de.antragswerk.asylblg;

import de.antragswerk.kit.Resources;
import de.antragswerk.kit.law.Amount;
import de.antragswerk.kit.law.DatedAmounts;
import java.time.LocalDate;
import java.util.Optional;

/** The numbers of the AsylbLG as of a day: rates (§ 3a), limits of age, months (§ 2) and what may be kept (§ 7). */
record Limits(DatedAmounts law) {

    static Limits read(Resources resources) {
        return new Limits(DatedAmounts.read(resources, "leistungssaetze", "grenzen"));
    }

    /** Empty on a day of which the law, or what is known of it, says nothing. */
    Optional<Amount> find(String id, LocalDate day) {
        return law.find(id, day);
    }

    /** Completed years; the steps of age are older than any Antrag that can be made here. */
    int years(String id, LocalDate day) {
        return find(id, day)
                .orElseGet(() -> law.amount(id, law.changes(id).getFirst()))
                .whole();
    }

    /** Notwendiger persönlicher Bedarf, euro a month (§ 3a Abs. 1 AsylbLG). */
    Optional<Amount> personal(NeedGroup group, LocalDate day) {
        return find("persoenlich-" + group.number(), day);
    }

    /** Notwendiger Bedarf without housing and household, euro a month (§ 3a Abs. 2 AsylbLG). */
    Optional<Amount> necessary(NeedGroup group, LocalDate day) {
        return find("notwendig-" + group.number(), day);
    }
}
