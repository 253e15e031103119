package de.antragswerk.submission;

import de.antragswerk.identity.CitizenId;
import java.time.LocalDate;

/**
 * A submission was accepted. Observed inside its own transaction: what an observer writes is there exactly when the
 * submission is.
 *
 * @param day legal day in Germany on which it was received
 */
public record SubmissionReceived(
        SubmissionSummary submission, CitizenId citizen, String pluginVersion, LocalDate day) {}
