package de.antragswerk.people;

import static java.util.Objects.requireNonNull;

import de.antragswerk.directory.Account;
import de.antragswerk.directory.OneTimePassword;
import java.util.Optional;

/**
 * Somebody has a role now.
 *
 * @param password of a new account, to be shown once; empty if the person had one before
 */
public record GivenRole(Account account, Optional<OneTimePassword> password) {
    public GivenRole {
        requireNonNull(account, "a role is given to somebody");
        requireNonNull(password, "no password is an empty one");
    }
}
