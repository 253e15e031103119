package de.antragswerk.draft;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.tenancy.AuthorityId;

/** Somebody has begun a form. Observed inside the draft's own transaction; says nothing of who it was. */
public record DraftBegun(BenefitId benefit, String pluginVersion, AuthorityId authority) {}
