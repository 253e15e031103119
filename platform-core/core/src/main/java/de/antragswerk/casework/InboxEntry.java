package de.antragswerk.casework;

import de.antragswerk.submission.SubmissionSummary;
import java.time.Instant;
import java.util.Optional;

/** A case in the list of its authority. */
public record InboxEntry(
        SubmissionSummary summary, String applicantName, Instant arrivedAt, Optional<String> takenBy) {}
