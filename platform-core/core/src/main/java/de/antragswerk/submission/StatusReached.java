package de.antragswerk.submission;

import de.antragswerk.identity.CitizenId;
import java.util.Optional;

/** A submission took a step after it was received. Observed inside the step's transaction. */
public record StatusReached(SubmissionSummary submission, CitizenId citizen, Optional<String> note) {}
