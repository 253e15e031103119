package de.antragswerk.audit;

import java.time.Duration;
import java.util.Optional;

/**
 * How the chain stands.
 *
 * @param head the last link; empty before the first entry
 * @param unlinked age of the oldest entry that waits for its link, zero when none waits
 */
public record ChainState(Optional<Anchor> head, Duration unlinked, Optional<Verification> lastVerification) {}
