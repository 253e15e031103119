package de.antragswerk.submission;

import de.antragswerk.identity.CitizenId;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.RoutingFacts;
import java.time.LocalDate;

/**
 * A submission was accepted. Observed inside its own transaction: what an observer writes is there exactly when the
 * submission is.
 *
 * @param day legal day in Germany on which it was received
 * @param facts by what the authority may distribute its cases; not to be kept
 */
public record SubmissionReceived(
        SubmissionSummary submission,
        CitizenId citizen,
        String pluginVersion,
        LocalDate day,
        FormId form,
        RoutingFacts facts) {}
