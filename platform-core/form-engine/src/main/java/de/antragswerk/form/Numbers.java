package de.antragswerk.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers out of expressions, which reckon with doubles. */
final class Numbers {
    /** Finer than any amount and coarser than what doubles get wrong. */
    private static final int RELIABLE_DIGITS = 9;

    /** No powers of ten: adding one to another can take all the memory there is. */
    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");

    private Numbers() {}

    /** @return empty for what writes no number of a size that answers have */
    static Optional<BigDecimal> of(Object value) {
        return switch (value) {
            case Number number ->
                Double.isFinite(number.doubleValue())
                        ? Optional.of(BigDecimal.valueOf(number.doubleValue()))
                        : Optional.empty();
            case String text -> WRITTEN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
            case null -> Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Half up, after the error of reckoning with doubles is taken away. */
    static BigDecimal rounded(BigDecimal number, int digits) {
        return number.setScale(Math.max(RELIABLE_DIGITS, digits), RoundingMode.HALF_EVEN)
                .setScale(digits, RoundingMode.HALF_UP);
    }
}
