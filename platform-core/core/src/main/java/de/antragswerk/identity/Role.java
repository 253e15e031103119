package de.antragswerk.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a member of staff may be. */
public enum Role {
    CASEWORKER,
    AUTHORITY_ADMIN,
    LAND_ADMIN,
    COORDINATION_OFFICE,
    OPERATOR;

    /** The name in tokens, for example {@code land-admin}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the role is held for an area, and not for the whole platform. */
    public boolean hasArea() {
        return this == CASEWORKER || this == AUTHORITY_ADMIN || this == LAND_ADMIN;
    }

    public static Optional<Role> ofClaim(String claim) {
        return Stream.of(values()).filter(role -> role.claim().equals(claim)).findFirst();
    }
}
