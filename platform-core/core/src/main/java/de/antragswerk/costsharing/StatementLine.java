package de.antragswerk.costsharing;

import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.LandKey;

/** What one Kommune owes, and from what it follows: {@code amount = pool × uses ÷ total uses}, plus a rounding cent. */
public record StatementLine(
        LandKey land,
        String landName,
        AuthorityId authority,
        String authorityName,
        long uses,
        long amountCents,
        boolean roundingStep) {}
