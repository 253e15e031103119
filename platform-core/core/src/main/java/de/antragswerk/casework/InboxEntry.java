package de.antragswerk.casework;

import de.antragswerk.submission.SubmissionSummary;
import java.time.Instant;
import java.util.Optional;

/**
 * A case in the list of its authority.
 *
 * @param basket name of its Postkorb; empty when the authority has none
 */
public record InboxEntry(
        SubmissionSummary summary, String applicantName, Instant arrivedAt, Optional<String> takenBy, String basket) {}
