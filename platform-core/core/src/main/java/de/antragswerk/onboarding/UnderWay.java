package de.antragswerk.onboarding;

import de.antragswerk.tenancy.AuthorityId;

/** How much citizens have begun or sent at an authority; only the numbers are known here. */
public record UnderWay(AuthorityId authority, long drafts, long submissions) {}
