package de.antragswerk.configuration;

import de.antragswerk.plugin.Finding;
import de.antragswerk.tenancy.Authority;
import java.util.List;

/** What became of a changed contact. Only {@link Changed} has written anything. */
public sealed interface ContactOutcome {

    record Changed() implements ContactOutcome {}

    /** Somebody else was faster. */
    record Stale(Authority now) implements ContactOutcome {}

    /** @param findings pointing to the contact's parts, for example {@code /postalCode} */
    record Faulty(List<Finding> findings) implements ContactOutcome {
        public Faulty {
            findings = List.copyOf(findings);
        }
    }
}
