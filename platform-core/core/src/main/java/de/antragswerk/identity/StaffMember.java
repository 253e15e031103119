package de.antragswerk.identity;

import static java.util.Objects.requireNonNull;

import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.LandKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A member of staff, with what their token allows; nothing is looked up beside it. */
public record StaffMember(
        String id, String name, Set<Role> roles, List<AuthorityId> authorities, Optional<LandKey> land)
        implements Actor {
    public StaffMember {
        requireNonNull(id, "a member of staff has an id");
        requireNonNull(name, "a member of staff has a name");
        roles = Set.copyOf(roles);
        authorities = List.copyOf(authorities);
        requireNonNull(land, "an absent Land is an empty Optional");
    }
}
