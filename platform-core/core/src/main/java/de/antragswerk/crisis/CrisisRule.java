package de.antragswerk.crisis;

import de.antragswerk.plugin.BenefitId;
import java.util.List;
import java.util.Optional;

/**
 * A crisis set with the benefits that know it.
 *
 * @param grounds empty when the plugins are away that knew it when it was switched on
 * @param switched empty when it was never switched on
 */
public record CrisisRule(String id, List<Ground> grounds, Optional<SwitchedSet> switched) {
    public CrisisRule {
        grounds = List.copyOf(grounds);
    }

    /**
     * What becomes simpler in a benefit.
     *
     * @param title in German
     * @param law the paragraph that allows it
     */
    public record Ground(BenefitId benefit, String title, String law) {}
}
