package de.antragswerk.identity;

import static java.util.Objects.requireNonNull;

import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.LandKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A member of staff, with what their token allows; nothing is looked up beside it. */
public record StaffMember(String id, String name, Set<Grant> grants) implements Actor {
    public StaffMember {
        requireNonNull(id, "a member of staff has an id");
        requireNonNull(name, "a member of staff has a name");
        grants = Set.copyOf(grants);
    }

    public Set<Role> roles() {
        return grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
    }

    /** The areas of a role, in the order of their keys. */
    public List<Ars> areas(Role role) {
        return withArea(role).sorted().toList();
    }

    /** The authorities whose cases the person may work on, in the order of their keys. */
    public List<AuthorityId> authorities() {
        return areas(Role.CASEWORKER).stream().map(AuthorityId::new).toList();
    }

    /** The Land whose usage and costs the person may see. */
    public Optional<LandKey> land() {
        return areas(Role.LAND_ADMIN).stream().findFirst().map(LandKey::of);
    }

    /** Whether the person may set up what lies in the area: as the administrator of an authority around it, or of its Land. */
    public boolean administers(Ars area) {
        return grants.stream().anyMatch(grant -> grant.administers(area));
    }

    private Stream<Ars> withArea(Role role) {
        return grants.stream().filter(grant -> grant.role() == role).flatMap(grant -> grant.area().stream());
    }
}
