package de.antragswerk.metering;

import java.time.Instant;
import java.util.Optional;

/**
 * How the chain of a Land stands. Whoever keeps the hash can tell later whether anything up to it was changed.
 *
 * @param blocks number of the last block, 0 before the first
 * @param records in all blocks
 * @param hash of the last block; 64 zeros before the first
 * @param takenAt when the last block was made
 */
public record UsageChainState(String land, long blocks, long records, String hash, Optional<Instant> takenAt) {}
