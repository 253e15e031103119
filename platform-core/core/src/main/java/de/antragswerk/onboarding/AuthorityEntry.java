package de.antragswerk.onboarding;

import static java.util.Objects.requireNonNull;

import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityContact;
import java.util.List;

/** An authority of the Land with everything that is set for exactly its area. */
public record AuthorityEntry(Ars area, String name, AuthorityContact contact, List<BenefitEntry> benefits) {

    public AuthorityEntry {
        requireNonNull(area, "an authority has an area");
        requireNonNull(name, "an authority has a name");
        requireNonNull(contact, "what is not known of a contact is empty");
        benefits = benefits.stream().sorted(BenefitEntry.ORDER).toList();
    }

    /** An authority of which nothing more is known yet. */
    public static AuthorityEntry named(Ars area, String name) {
        return new AuthorityEntry(area, name, new AuthorityContact("", "", "", "", "", "", List.of()), List.of());
    }
}
