package de.antragswerk.metering;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.LandKey;

/**
 * How often an authority's citizens used a benefit in a period.
 *
 * @param kind name of the {@link de.antragswerk.plugin.FormPurpose}
 */
public record UsageLine(
        LandKey land,
        String landName,
        AuthorityId authority,
        String authorityName,
        BenefitId benefit,
        String kind,
        long count) {}
