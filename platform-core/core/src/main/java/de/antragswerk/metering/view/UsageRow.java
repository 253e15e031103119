package de.antragswerk.metering.view;

/**
 * Uses in the finest sums that are kept, for an export.
 *
 * @param period the month ({@code 2026-03}) for whole months, otherwise the day that they are booked on
 * @param late whether they were booked later than they happened
 */
public record UsageRow(
        String land,
        String authority,
        String authorityName,
        String benefit,
        String kind,
        String version,
        String period,
        boolean late,
        long records,
        long units) {}
