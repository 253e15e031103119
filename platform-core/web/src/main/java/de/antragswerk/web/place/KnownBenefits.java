package de.antragswerk.web.place;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.operation.Operations;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Tells a benefit that is away (try again) from one that never was (not found). Known is what has been here since the
 * start, and what a Kommune has switched on: after a restart plugins may come later than the first citizen.
 */
@Singleton
public class KnownBenefits {
    private final Benefits benefits;
    private final Operations operations;

    @Inject
    public KnownBenefits(Benefits benefits, Operations operations) {
        this.benefits = benefits;
        this.operations = operations;
    }

    public Benefit require(BenefitId id) {
        return benefits.find(id).orElseGet(() -> away(id));
    }

    /** The version for what begins now at the authority. */
    public Benefit forNew(BenefitId id, AuthorityId authority) {
        return benefits.forNew(id, authority);
    }

    private Benefit away(BenefitId id) {
        if (!benefits.seen().containsKey(id) && !operations.missing().contains("plugin-" + id)) {
            throw Refusal.notFound("benefit-unknown");
        }
        return benefits.require(id);
    }
}
