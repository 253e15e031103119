package de.antragswerk.postbox;

import de.antragswerk.submission.SubmissionStatus;
import de.antragswerk.submission.SubmissionSummary;
import java.time.Instant;
import java.util.Optional;

/**
 * A message to a citizen.
 *
 * @param kind the step that it tells of
 * @param providedAt since when it can be read; § 9 OZG counts from here
 * @param text what the authority wrote, if it wrote anything
 */
public record Message(
        MessageId id,
        SubmissionSummary submission,
        SubmissionStatus kind,
        Instant providedAt,
        Optional<Instant> firstReadAt,
        Optional<String> text) {}
