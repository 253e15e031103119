package de.antragswerk.people;

import static java.util.Objects.requireNonNull;

import de.antragswerk.identity.Role;
import de.antragswerk.region.Ars;
import java.util.List;

/**
 * Who has a role for exactly this area.
 *
 * @param mayGive the roles that the one who asks may give here, and take
 */
public record AreaPeople(Ars area, List<PersonWithRoles> people, List<Role> mayGive) {
    public AreaPeople {
        requireNonNull(area, "people are listed for an area");
        people = List.copyOf(people);
        mayGive = List.copyOf(mayGive);
    }
}
