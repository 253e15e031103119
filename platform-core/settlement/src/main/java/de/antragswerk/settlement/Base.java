package de.antragswerk.settlement;

import java.math.BigInteger;
import java.util.Map;

/**
 * What a part is divided by.
 *
 * @param key the key that applies, after substitution
 * @param weighings by payer
 */
record Base(KeyKind key, String figures, boolean substituted, Map<String, Weighing> weighings, BigInteger total) {

    /** @param share days or months of taking part, out of {@code ofShare}; both 1 for uses, which are not reduced */
    record Weighing(long figure, int share, int ofShare, BigInteger weight) {
        static Weighing of(long figure, int share, int ofShare) {
            return new Weighing(
                    figure, share, ofShare, BigInteger.valueOf(figure).multiply(BigInteger.valueOf(share)));
        }
    }

    static Base of(KeyKind key, String figures, boolean substituted, Map<String, Weighing> weighings) {
        var total = weighings.values().stream().map(Weighing::weight).reduce(BigInteger.ZERO, BigInteger::add);
        return new Base(key, figures, substituted, weighings, total);
    }

    boolean divides() {
        return total.signum() > 0;
    }

    long totalFigure() {
        try {
            return weighings.values().stream().mapToLong(Weighing::figure).reduce(0, Math::addExact);
        } catch (ArithmeticException e) {
            throw new SettlementException("figures-too-large", "the figures of %s %s".formatted(key, figures));
        }
    }
}
