package de.antragswerk.identity;

import static java.util.Objects.requireNonNull;

import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;
import java.util.Optional;

/**
 * A role together with the area that it was given for: one person may decide cases in Wiesbaden and set up the Kreis Offenbach.
 *
 * @param area of the authority for caseworkers and administrators, of the Land for a Land's administrator, empty for the
 *     coordination office and for operators
 */
public record Grant(Role role, Optional<Ars> area) {

    public Grant {
        requireNonNull(role, "a grant is of a role");
        requireNonNull(area, "a role for everywhere has no area");
        if (area.isPresent() != role.hasArea()) {
            throw new IllegalArgumentException(
                    "the role " + role.claim() + (role.hasArea() ? " needs an area" : " has no area"));
        }
        if (role == Role.LAND_ADMIN
                && area.map(Ars::level).filter(Level.LAND::equals).isEmpty()) {
            throw new IllegalArgumentException("the role land-admin is for a Land");
        }
    }

    public static Grant of(Role role) {
        return new Grant(role, Optional.empty());
    }

    public static Grant of(Role role, Ars area) {
        return new Grant(role, Optional.of(area));
    }

    /** Whether it allows to set up what lies in the area. */
    public boolean administers(Ars wanted) {
        return (role == Role.AUTHORITY_ADMIN || role == Role.LAND_ADMIN)
                && area.filter(own -> own.contains(wanted)).isPresent();
    }
}
