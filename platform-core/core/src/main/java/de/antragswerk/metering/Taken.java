package de.antragswerk.metering;

import java.util.List;
import java.util.UUID;

/**
 * What became of a set of reports.
 *
 * @param accepted how many were recorded; not all of them count
 * @param duplicates how many were recorded before, or twice in the set
 * @param late how many of the accepted are booked later than they happened, because their period is closed
 * @param refused for uses: events that were recorded before with another content; for corrections: events that name no
 *     use of whoever corrects
 */
public record Taken(long accepted, long duplicates, long late, List<UUID> refused) {
    public Taken {
        refused = List.copyOf(refused);
    }
}
