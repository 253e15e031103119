package de.antragswerk.kit.law;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A number of the law.
 *
 * @param value in the unit that its file names (euro, percent, years …)
 * @param from first day on which it holds
 * @param law the paragraph
 * @param source where the number was taken from, and as of when
 */
public record Amount(BigDecimal value, LocalDate from, String law, String source) {
    public Amount {
        requireNonNull(value, "an amount has a value");
        requireNonNull(from, "an amount has a first day");
        requireNonNull(law, "an amount has a paragraph");
        requireNonNull(source, "an amount has a source");
    }

    /** @throws ArithmeticException if the law names a fraction */
    public int whole() {
        return value.intValueExact();
    }
}
