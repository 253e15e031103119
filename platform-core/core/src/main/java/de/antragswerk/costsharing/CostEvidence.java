package de.antragswerk.costsharing;

import java.time.Instant;
import java.util.UUID;

/**
 * A voucher of a cost pool. Never changed and never deleted: a better one is added.
 *
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal digits
 */
public record CostEvidence(
        UUID id, String pool, String filename, String mediaType, int size, String sha256, Instant uploadedAt) {}
