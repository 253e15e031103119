package de.antragswerk.settlement;

import java.math.BigInteger;

/**
 * How one part of an amount came to a payer: {@code cents = partCents × weight ÷ totalWeight}, rounded down, and one more where
 * {@code rounded}; unless a bound held.
 *
 * @param part its place in the profile, from 0
 * @param key the key that was used; differs from the profile's where that had nothing to divide by ({@code substituted})
 * @param figures the id of the key's figures; empty where it needs none
 * @param partCents what this part of the amount comes to
 * @param figure the payer's own base figure: inhabitants, weighted uses in permille, hundred-thousandths of a percent
 * @param totalFigure the same of all who share
 * @param share days or months of taking part, out of {@code ofShare}; equal to it for keys that are not reduced
 * @param weight what was divided by: the figure times the share
 * @param bound which bound held, if any: the amount is then the bound's, and the others bear the rest
 */
public record Step(
        int part,
        KeyKind key,
        String figures,
        boolean substituted,
        long partCents,
        long figure,
        long totalFigure,
        int share,
        int ofShare,
        BigInteger weight,
        BigInteger totalWeight,
        long cents,
        boolean rounded,
        Bound bound) {

    /** Whether a bound decided. */
    public enum Bound {
        NONE,
        LEAST,
        MOST
    }
}
