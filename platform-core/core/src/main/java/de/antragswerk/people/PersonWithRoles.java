package de.antragswerk.people;

import static java.util.Objects.requireNonNull;

import de.antragswerk.directory.Account;
import de.antragswerk.identity.Role;
import java.util.List;

/** A person with the roles that they have for one area. */
public record PersonWithRoles(Account account, List<Role> roles) {
    public PersonWithRoles {
        requireNonNull(account, "a person has an account");
        roles = List.copyOf(roles);
    }
}
