package de.antragswerk.submission;

import java.time.Instant;
import java.util.Optional;

/** A step that a submission took, with what the authority wrote to it. */
public record Step(SubmissionStatus status, Instant at, Optional<String> note) {}
