package de.antragswerk.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers out of expressions, which reckon with doubles. */
final class Numbers {
    /** Finer than any amount and coarser than what doubles get wrong. */
    private static final int RELIABLE_DIGITS = 9;

    private static final int LONGEST = 40;

    private Numbers() {}

    /** @return empty for what writes no number */
    static Optional<BigDecimal> of(Object value) {
        try {
            return switch (value) {
                case BigDecimal number -> Optional.of(number);
                case Number number ->
                    Double.isFinite(number.doubleValue())
                            ? Optional.of(BigDecimal.valueOf(number.doubleValue()))
                            : Optional.empty();
                case String text ->
                    text.length() <= LONGEST ? Optional.of(new BigDecimal(text.strip())) : Optional.empty();
                case null -> Optional.empty();
                default -> Optional.empty();
            };
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** Half up, after the error of reckoning with doubles is taken away. */
    static BigDecimal rounded(BigDecimal number, int digits) {
        return number.setScale(Math.max(RELIABLE_DIGITS, digits), RoundingMode.HALF_EVEN)
                .setScale(digits, RoundingMode.HALF_UP);
    }
}
