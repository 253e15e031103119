package de.antragswerk.onboarding;

import static java.util.Objects.requireNonNull;

import de.antragswerk.checklist.ChecklistEntry;
import de.antragswerk.region.Ars;
import de.antragswerk.routing.RuleBook;
import de.antragswerk.tenancy.AuthorityContact;
import java.util.List;

/**
 * An authority of the Land with everything that is set for exactly its area.
 *
 * @param checklist what was done for it; without what was done for a whole Land, even if that is its area
 * @param book its Postkörbe and the rules for them
 */
public record AuthorityEntry(
        Ars area,
        String name,
        AuthorityContact contact,
        List<ChecklistEntry> checklist,
        RuleBook book,
        List<BenefitEntry> benefits) {

    public AuthorityEntry {
        requireNonNull(area, "an authority has an area");
        requireNonNull(name, "an authority has a name");
        requireNonNull(contact, "what is not known of a contact is empty");
        checklist = checklist.stream().sorted(ChecklistEntry.ORDER).toList();
        requireNonNull(book, "without Postkörbe the book is empty");
        benefits = benefits.stream().sorted(BenefitEntry.ORDER).toList();
    }

    /** An authority of which nothing more is known yet. */
    public static AuthorityEntry named(Ars area, String name) {
        return new AuthorityEntry(
                area,
                name,
                new AuthorityContact("", "", "", "", "", "", List.of()),
                List.of(),
                RuleBook.EMPTY,
                List.of());
    }
}
