package de.antragswerk.people;

import static java.util.Objects.requireNonNull;

import de.antragswerk.identity.Grant;
import de.antragswerk.identity.Role;
import de.antragswerk.identity.StaffMember;
import de.antragswerk.people.Ruling.Allowed;
import de.antragswerk.people.Ruling.Denied;
import de.antragswerk.people.Ruling.Reason;
import de.antragswerk.region.Ars;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a member of staff may give to others. The coordination office names a Land's administrators, they name each other
 * and those of their authorities, and these name each other, those below them and the caseworkers. Whoever may give a role
 * may take it. Nobody gives themselves a role of another kind: who administers never decides cases by their own word.
 */
public record Delegation(StaffMember by) {
    public Delegation {
        requireNonNull(by, "a role is given by somebody");
    }

    /** @param to the subject of the person who is to have the role */
    public Ruling give(Grant grant, String to) {
        if (!isTheirs(grant)) {
            return new Denied(Reason.NOT_YOURS);
        }
        if (to.equals(by.id()) && !by.roles().contains(grant.role())) {
            return new Denied(Reason.NOT_TO_YOURSELF);
        }
        return new Allowed();
    }

    /** @param from the subject of the person who has the role */
    public Ruling take(Grant grant, String from) {
        if (!isTheirs(grant)) {
            return new Denied(Reason.NOT_YOURS);
        }
        if (from.equals(by.id()) && isAdministration(grant.role()) && ownAdministrations() <= 1) {
            return new Denied(Reason.LAST_OF_YOUR_OWN);
        }
        return new Allowed();
    }

    /** The roles that the person may give for exactly this area, whether or not an authority is there. */
    public List<Role> roles(Ars area) {
        return Stream.of(Role.LAND_ADMIN, Role.AUTHORITY_ADMIN, Role.CASEWORKER)
                .filter(role -> isLand(area) == (role == Role.LAND_ADMIN))
                .filter(role -> isTheirs(Grant.of(role, area)))
                .toList();
    }

    private boolean isTheirs(Grant grant) {
        return switch (grant.role()) {
            case LAND_ADMIN ->
                by.roles().contains(Role.COORDINATION_OFFICE)
                        || by.areas(Role.LAND_ADMIN).contains(area(grant));
            case AUTHORITY_ADMIN ->
                !isLand(area(grant)) && (holds(Role.LAND_ADMIN, grant) || holds(Role.AUTHORITY_ADMIN, grant));
            case CASEWORKER -> !isLand(area(grant)) && holds(Role.AUTHORITY_ADMIN, grant);
            case COORDINATION_OFFICE, OPERATOR -> false;
        };
    }

    private boolean holds(Role role, Grant around) {
        return by.areas(role).stream().anyMatch(own -> own.contains(area(around)));
    }

    private long ownAdministrations() {
        return by.grants().stream()
                .filter(grant -> isAdministration(grant.role()))
                .count();
    }

    private static boolean isAdministration(Role role) {
        return role == Role.LAND_ADMIN || role == Role.AUTHORITY_ADMIN;
    }

    private static boolean isLand(Ars area) {
        return area.equals(area.land());
    }

    private static Ars area(Grant grant) {
        return grant.area().orElseThrow();
    }
}
