package de.antragswerk.draft;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that the citizen handed in.
 *
 * @param item the evidence item of the form that it serves
 * @param size in bytes
 */
public record EvidenceFile(UUID id, String item, String filename, String mediaType, long size, Instant uploadedAt) {}
