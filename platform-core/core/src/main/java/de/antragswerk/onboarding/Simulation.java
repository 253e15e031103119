package de.antragswerk.onboarding;

import java.util.List;
import java.util.Optional;

/**
 * What would happen, without anything happening.
 *
 * @param joined whether the Land takes part already
 * @param keys how many data keys would be made
 * @param inTheWay authorities that cannot go because something is under way there
 * @param incomplete authorities of which citizens would not learn how to reach them
 * @param cost empty where there is no cost pool
 */
public record Simulation(
        LandDocument document,
        boolean joined,
        LandDifference difference,
        int keys,
        List<UnderWay> inTheWay,
        List<AuthorityEntry> incomplete,
        Optional<CostEstimate> cost) {

    public Simulation {
        inTheWay = List.copyOf(inTheWay);
        incomplete = List.copyOf(incomplete);
    }

    public boolean isPossible() {
        return inTheWay.isEmpty();
    }
}
