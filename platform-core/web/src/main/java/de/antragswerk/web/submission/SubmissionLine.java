package de.antragswerk.web.submission;

import de.antragswerk.submission.SubmissionSummary;
import de.antragswerk.web.place.BenefitNames;
import java.time.Instant;
import java.time.LocalDate;

/** A submission in a list, with names instead of ids. */
public record SubmissionLine(
        String id,
        String reference,
        String benefitName,
        String purpose,
        String authorityName,
        LocalDate applicationDay,
        Instant receivedAt,
        String status,
        Instant statusAt) {

    public static SubmissionLine of(SubmissionSummary summary, BenefitNames names) {
        return new SubmissionLine(
                summary.id().toString(),
                summary.reference(),
                names.of(summary.benefit()),
                summary.purpose().name(),
                names.of(summary.authority()),
                summary.applicationDay(),
                summary.receivedAt(),
                summary.status().name(),
                summary.statusAt());
    }
}
