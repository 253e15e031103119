package de.antragswerk.web.payer;

import de.antragswerk.costsharing.SettlementHead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A settlement in the list of a Land.
 *
 * @param holds whether no later one replaces it
 * @param cents what falls to the Land
 */
public record SettlementRow(
        UUID id,
        String period,
        int number,
        Instant closedAt,
        LocalDate objectionsUntil,
        boolean holds,
        String reason,
        long cents) {

    static SettlementRow of(SettlementHead head, boolean holds, long cents) {
        return new SettlementRow(
                head.id(),
                head.period(),
                head.number(),
                head.closed().at(),
                head.objectionsUntil(),
                holds,
                head.reason(),
                cents);
    }
}
