package de.antragswerk.onboarding;

import de.antragswerk.costsharing.CostPool;

/**
 * What a Land would have paid of a cost pool, had it taken part: an estimate, because nobody knows how often its citizens will
 * apply.
 *
 * @param key by what the pool was divided
 * @param inhabitants in the areas of the Land's authorities
 * @param uses that are assumed for the Land; 0 where the pool is divided by inhabitants
 */
public record CostEstimate(CostPool pool, Key key, long inhabitants, long uses, long amountCents) {

    /** What an estimate divides by. */
    public enum Key {
        /** Uses of the others as they were; the new Land's as many for each inhabitant as theirs. */
        USES_BY_INHABITANTS,
        /** Nobody has used anything yet: inhabitants alone. */
        INHABITANTS
    }
}
