package de.antragswerk.metering.view;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which uses are asked for.
 *
 * @param from first day that they are booked on
 * @param to last day
 * @param area a Land, a Kreis or a Kommune, with everything inside; empty for all that the scope sees
 * @param kind name of the form's purpose
 * @param version of the plugin
 */
public record UsageQuery(
        LocalDate from,
        LocalDate to,
        Optional<Ars> area,
        Optional<BenefitId> benefit,
        Optional<String> kind,
        Optional<String> version) {
    public UsageQuery {
        requireNonNull(area, "empty for all areas");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period does not end before it begins");
        }
    }

    public static UsageQuery between(LocalDate from, LocalDate to) {
        return new UsageQuery(from, to, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public UsageQuery in(Ars narrower) {
        return new UsageQuery(from, to, Optional.of(narrower), benefit, kind, version);
    }

    /** Whether sums of months answer it. */
    boolean isOfWholeMonths() {
        return from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    }
}
