package de.antragswerk.budget;

import de.antragswerk.tenancy.LandKey;
import java.util.List;

/**
 * What a Land has set aside for its share of a year.
 *
 * @param cents euro cents, positive
 * @param thresholds percent of the budget at which the Land wants to hear of it, ascending
 */
public record Budget(LandKey land, int year, long cents, List<Integer> thresholds) {
    public Budget {
        thresholds = thresholds.stream().distinct().sorted().toList();
    }
}
