package de.antragswerk.whatif;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a payer bears of all pools, now and then.
 *
 * @param land empty for a Land itself
 * @param isNew whether the payer takes part only in the scenario
 * @param nowCents 0 for a new one
 * @param thenCents for each assumption
 * @param now applications in the period
 */
public record Share(
        String payer,
        String name,
        Optional<String> land,
        boolean isNew,
        long nowCents,
        Spread thenCents,
        long now,
        Spread then) {

    public Spread difference() {
        return thenCents.minus(nowCents);
    }

    /** What one application costs in cents, half up; empty where there is none. */
    public OptionalLong unitPriceNow() {
        return unitPrice(nowCents, now);
    }

    public OptionalLong unitPrice(Assumption assumption) {
        return unitPrice(thenCents.at(assumption), then.at(assumption));
    }

    private static OptionalLong unitPrice(long cents, long applications) {
        return applications < 1 ? OptionalLong.empty() : OptionalLong.of(Days.share(cents, 1, applications));
    }
}
