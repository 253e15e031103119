package de.antragswerk.metering;

import java.util.List;

/**
 * What following the chain of a Land has found.
 *
 * @param state of the chain that was followed
 * @param faults the first ones, in the order of the blocks
 * @param sumsHold whether the sums by month and by day are those of the records
 */
public record UsageVerification(UsageChainState state, List<UsageFault> faults, boolean sumsHold) {
    static final int MOST_FAULTS = 20;

    public UsageVerification {
        faults = List.copyOf(faults);
    }

    public boolean intact() {
        return faults.isEmpty() && sumsHold;
    }
}
