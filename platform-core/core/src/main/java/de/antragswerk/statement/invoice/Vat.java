package de.antragswerk.statement.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Value added tax as the contract says. Whether sharing costs among public bodies is taxable (section 2b UStG) is for its
 * parties to know.
 *
 * @param rate in hundredths of a percent; 0 unless tax is due
 * @param reason why none is due (BT-120); empty where it is
 */
public record Vat(Category category, int rate, String reason) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    /** The codes of UNTDID 5305 that a contract can choose. */
    public enum Category {
        /** Exempt. */
        E,
        /** Outside the scope of value added tax. */
        O,
        /** Standard rate. */
        S
    }

    public Vat {
        var due = category == Category.S;
        Required.that(due ? rate > 0 && rate <= 10_000 : rate == 0, "a rate stands exactly where tax is due");
        Required.that(due == reason.isBlank(), "a reason stands exactly where no tax is due");
    }

    /** Rounded half up to whole cents, away from zero for negative amounts (BR-CO-17). */
    public long of(long netCents) {
        return BigDecimal.valueOf(netCents)
                .multiply(BigDecimal.valueOf(rate))
                .divide(WHOLE, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
