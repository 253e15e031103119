package de.antragswerk.checklist;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * That an item was done.
 *
 * @param area for which it was done, of any level; it counts for everything in it
 * @param benefit for items that are asked for each benefit
 * @param doneOn the legal day in Berlin
 * @param reference where it can be looked up
 */
public record ChecklistEntry(Ars area, Optional<BenefitId> benefit, String item, LocalDate doneOn, String reference) {

    /** In which lists of a whole Land are kept. */
    public static final Comparator<ChecklistEntry> ORDER = Comparator.comparing(ChecklistEntry::area)
            .thenComparing(ChecklistEntry::item)
            .thenComparing(entry -> entry.benefit().map(BenefitId::value).orElse(""))
            .thenComparing(ChecklistEntry::doneOn);

    /** Characters of a reference, at most. */
    public static final int REFERENCE_LENGTH = 200;

    public ChecklistEntry {
        requireNonNull(area, "an entry is for an area");
        requireNonNull(benefit, "an entry for all benefits has an empty one");
        requireNonNull(item, "an entry is for an item");
        requireNonNull(doneOn, "an entry has a day");
        requireNonNull(reference, "an entry has a reference");
        if (reference.isBlank() || reference.length() > REFERENCE_LENGTH) {
            throw new IllegalArgumentException("a reference has 1 to " + REFERENCE_LENGTH + " characters");
        }
    }
}
