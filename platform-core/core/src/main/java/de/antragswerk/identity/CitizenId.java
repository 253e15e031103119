package de.antragswerk.identity;

import static java.util.Objects.requireNonNull;

/** The pseudonym under which the identity provider knows a citizen; says nothing about the person. */
public record CitizenId(String value) {
    public CitizenId {
        requireNonNull(value, "a citizen has a pseudonym");
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("a citizen's pseudonym has 1 to 64 characters");
        }
    }
}
