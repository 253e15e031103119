package de.antragswerk.plugin.finder;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.BenefitId;

/** What an estimate is about. */
public sealed interface Service {

    /** A benefit of the platform. */
    record OfBenefit(BenefitId benefit) implements Service {
        public OfBenefit {
            requireNonNull(benefit, "a benefit has an id");
        }
    }

    /**
     * A service that no plugin offers; people are told where to go.
     *
     * @param code the same in all plugins that name the service, for example {@code wohngeld}
     */
    record Elsewhere(String code) implements Service {
        public Elsewhere {
            requireNonNull(code, "a service has a code");
            if (!code.matches("[a-z][a-z0-9-]{1,39}")) {
                throw new IllegalArgumentException("not a code of a service: " + code);
            }
        }
    }
}
