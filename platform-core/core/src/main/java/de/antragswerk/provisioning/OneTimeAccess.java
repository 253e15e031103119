package de.antragswerk.provisioning;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How the first administrator logs in for the first time. To be shown once and never written down by us.
 *
 * @param password empty if the person had an account before, which keeps its password, or if the order was carried out
 *     already
 */
public record OneTimeAccess(String userName, Optional<String> password) {
    public OneTimeAccess {
        requireNonNull(userName, "an account has a user name");
        requireNonNull(password, "no password is an empty one");
    }

    @Override
    public String toString() {
        return "OneTimeAccess[]";
    }
}
