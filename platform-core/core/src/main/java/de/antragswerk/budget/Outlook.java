package de.antragswerk.budget;

import de.antragswerk.tenancy.LandKey;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A Land's year and the next.
 *
 * @param expectedCents the Land's share of the year if uses go on as so far; empty while it cannot be settled or the Land does not take
 *     part
 * @param standing empty without a budget or without a share
 * @param uses of the next year
 * @param nextCents the Land's share of the next year with the costs and the keys of this one; empty where the uses say too little
 */
public record Outlook(
        LandKey land,
        int year,
        Optional<Budget> budget,
        OptionalLong expectedCents,
        Optional<Standing> standing,
        UsesForecast uses,
        Optional<Range> nextCents) {}
