package de.antragswerk.tenancy;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.BenefitId;

/** An authority's switch for one benefit. */
public record BenefitActivation(
        AuthorityId authority, BenefitId benefit, boolean enabled, ProcessingTimeNotice notice) {

    public BenefitActivation {
        requireNonNull(authority, "a switch belongs to an authority");
        requireNonNull(benefit, "a switch is for one benefit");
        requireNonNull(notice, "without a notice there is the empty one");
    }
}
