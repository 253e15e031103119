package de.antragswerk.plugin.finder;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A first, non-binding judgement of one service.
 *
 * @param reasons at least one, the most important first
 */
public record Estimate(Service service, Likelihood likelihood, List<Reason> reasons) {
    public Estimate {
        requireNonNull(service, "an estimate is about a service");
        requireNonNull(likelihood, "an estimate has a result");
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("an estimate says why");
        }
    }
}
