package de.antragswerk.wbs;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Which limits an income keeps. A household that keeps the first one keeps the second one too.
 *
 * @param limit of the first group
 * @param secondLimit where the Land has a second group
 */
record Entitlement(boolean firstGroup, boolean secondGroup, BigDecimal limit, Optional<BigDecimal> secondLimit) {

    static Entitlement of(BigDecimal total, int persons, int children, LandRow row) {
        var limit = row.limits().of(persons, children);
        Optional<BigDecimal> second = row.secondGroupPercent().isPresent()
                ? Optional.of(limit.multiply(BigDecimal.valueOf(
                                100L + row.secondGroupPercent().getAsInt()))
                        .movePointLeft(2))
                : Optional.empty();
        return new Entitlement(
                total.compareTo(limit) <= 0,
                second.filter(most -> total.compareTo(most) <= 0).isPresent(),
                limit,
                second);
    }
}
