package de.antragswerk.onboarding;

import de.antragswerk.whatif.Spread;

/**
 * What a Land would pay of all costs of a period, had it taken part from the first day: an estimate, because nobody knows how often
 * its citizens will apply.
 *
 * @param inhabitants in the areas of the Land's authorities
 * @param applications that are assumed; what was counted for a Land that takes part already
 * @param cents for each assumption
 */
public record CostEstimate(String period, long inhabitants, Spread applications, Spread cents) {}
