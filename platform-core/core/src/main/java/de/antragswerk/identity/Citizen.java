package de.antragswerk.identity;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.TrustLevel;

/** A citizen, as the identity provider vouches for them in the present login. */
public record Citizen(CitizenId id, String givenName, String familyName, String email, TrustLevel trust)
        implements Actor {
    public Citizen {
        requireNonNull(id, "a citizen has an id");
        requireNonNull(trust, "a login has a trust level");
    }

    @Override
    public String name() {
        return (givenName + " " + familyName).strip();
    }
}
