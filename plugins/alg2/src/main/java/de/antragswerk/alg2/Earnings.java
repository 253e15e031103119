package de.antragswerk.alg2;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** How much of what somebody earns by work stays free (§ 11b Abs. 2 and 3 SGB II). */
record Earnings(Law law, LocalDate day) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param gross euro a month
     * @param withMinorChild whether a child under 18 lives in the Bedarfsgemeinschaft
     * @return euro a month, two decimals
     */
    BigDecimal free(BigDecimal gross, boolean withMinorChild) {
        var base = law.amount("earnings-base", day);
        var first = law.amount("earnings-first-until", day);
        var second = law.amount("earnings-second-until", day);
        var last = law.amount(withMinorChild ? "earnings-last-until-with-child" : "earnings-last-until", day);
        return gross.min(base)
                .add(share(gross, base, first, "earnings-first-share"))
                .add(share(gross, first, second, "earnings-second-share"))
                .add(share(gross, second, last, "earnings-third-share"))
                .setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal share(BigDecimal gross, BigDecimal above, BigDecimal until, String id) {
        return gross.min(until)
                .subtract(above)
                .max(BigDecimal.ZERO)
                .multiply(law.amount(id, day))
                .divide(HUNDRED);
    }
}
