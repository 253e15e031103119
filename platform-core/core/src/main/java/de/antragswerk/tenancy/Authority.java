package de.antragswerk.tenancy;

import static java.util.Objects.requireNonNull;

/** An authority on the platform, with what a citizen is told about it. */
public record Authority(AuthorityId id, LandKey land, String name, AuthorityContact contact) {

    public Authority {
        requireNonNull(id, "an authority has an id");
        requireNonNull(land, "an authority belongs to a Land");
        requireNonNull(name, "an authority has a name");
        requireNonNull(contact, "an authority can be reached");
        if (!land.equals(id.land())) {
            throw new IllegalArgumentException("the authority " + id + " does not lie in the Land " + land);
        }
    }
}
