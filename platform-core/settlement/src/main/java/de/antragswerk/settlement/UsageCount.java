package de.antragswerk.settlement;

/**
 * Uses of a benefit that are booked in the period.
 *
 * @param payer the Kommune (ARS) whose citizens used it; those of a Land are the sum over its Kommunen
 * @param kind name of the form's purpose, as it was metered
 * @param uses net of corrections; may be negative where corrections of an earlier period exceed the uses of this one
 * @param late how many of them were booked here because the period that they happened in was closed
 */
public record UsageCount(String payer, String land, String benefit, String kind, long uses, long late) {}
