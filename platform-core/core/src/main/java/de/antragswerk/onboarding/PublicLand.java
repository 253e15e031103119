package de.antragswerk.onboarding;

import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.SupportContact;
import java.util.Optional;

/** What citizens see of a Land. */
public record PublicLand(
        LandKey key, String name, Optional<SupportContact> support, LegalTexts legalTexts, boolean hasArms) {}
