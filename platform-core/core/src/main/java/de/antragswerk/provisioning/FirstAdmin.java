package de.antragswerk.provisioning;

import static java.util.Objects.requireNonNull;

import de.antragswerk.directory.NewAccount;

/** The person who is to administer a Land first; they name everybody else. */
public record FirstAdmin(NewAccount person) {
    public FirstAdmin {
        requireNonNull(person, "the first administrator is a person");
    }

    /** @throws IllegalArgumentException if one of them cannot be the name or the address of a person */
    public static FirstAdmin of(String userName, String firstName, String lastName, String email) {
        return new FirstAdmin(new NewAccount(userName, firstName, lastName, email));
    }
}
