package de.antragswerk.costsharing;

import de.antragswerk.tenancy.LandKey;

/**
 * What is left between a Land and the others when a period is settled.
 *
 * @param dueCents the Land's lines of the settlement that holds
 * @param paidCents its advance payments that have come in
 */
public record YearEnd(LandKey land, long dueCents, long paidCents) {

    /** To pay; below zero what the Land gets back. */
    public long balanceCents() {
        return dueCents - paidCents;
    }
}
