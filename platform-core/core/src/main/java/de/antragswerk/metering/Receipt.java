package de.antragswerk.metering;

/**
 * The answer to a batch.
 *
 * @param already whether it was given before, to the same key
 */
public record Receipt(long accepted, long duplicates, long late, boolean already) {}
