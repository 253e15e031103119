package de.antragswerk.submission;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.tenancy.AuthorityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A submission in a list.
 *
 * @param reference what people call it on the telephone
 * @param applicationDay legal day of the application; may lie before {@code receivedAt}
 */
public record SubmissionSummary(
        SubmissionId id,
        String reference,
        BenefitId benefit,
        FormPurpose purpose,
        AuthorityId authority,
        LocalDate applicationDay,
        Instant receivedAt,
        SubmissionStatus status,
        Instant statusAt,
        UUID caseId) {}
