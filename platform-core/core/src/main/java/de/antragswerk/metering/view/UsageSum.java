package de.antragswerk.metering.view;

import java.util.OptionalLong;

/**
 * Uses of one group.
 *
 * @param key an ARS, a benefit, a kind, a month ({@code 2026-03}), a day, or a benefit with its version
 * @param name of an area; of anything else the key
 * @param records every record, also those that count nothing and those that cancel another
 * @param units uses that count, net of corrections
 * @param late how many of the units were booked later than they happened; empty where sums of days do not tell
 */
public record UsageSum(String key, String name, long records, long units, OptionalLong late) {}
