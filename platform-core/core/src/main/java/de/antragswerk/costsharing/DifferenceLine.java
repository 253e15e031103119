package de.antragswerk.costsharing;

import de.antragswerk.tenancy.LandKey;

/**
 * What a correction changes for one payer.
 *
 * @param payer the Land, or a Kommune of it
 * @param before euro cents of the corrected settlement, 0 where the payer had no line
 */
public record DifferenceLine(String pool, String payer, LandKey land, long before, long after) {

    /** To pay on top; below zero what comes back. */
    public long cents() {
        return after - before;
    }
}
