package de.antragswerk.operation;

import java.time.Instant;
import java.util.Optional;

/** How much waits and how much has failed for good; {@code oldest} is the age of what waits longest. */
public record OutboxState(long waiting, long failed, Optional<Instant> oldest) {}
