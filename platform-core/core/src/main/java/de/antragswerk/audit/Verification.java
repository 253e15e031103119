package de.antragswerk.audit;

import java.time.Instant;
import java.util.List;

/**
 * What following the chain from its beginning has shown.
 *
 * @param links how many links were followed
 * @param faults at most {@link #MOST_FAULTS} of each kind, in the order of their positions
 */
public record Verification(Instant finishedAt, long links, List<ChainFault> faults) {
    public static final int MOST_FAULTS = 20;

    public Verification {
        faults = List.copyOf(faults);
    }

    public boolean intact() {
        return faults.isEmpty();
    }
}
