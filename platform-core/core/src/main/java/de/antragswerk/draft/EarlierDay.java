package de.antragswerk.draft;

import de.antragswerk.identity.CitizenId;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.tenancy.AuthorityId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Whether the citizen has already secured a day of application that the form now begun belongs to. */
public interface EarlierDay {

    /** The declaration's day and case. */
    record Secured(UUID caseId, LocalDate day) {}

    Optional<Secured> openFor(CitizenId citizen, BenefitId benefit, AuthorityId authority, FormPurpose purpose);
}
