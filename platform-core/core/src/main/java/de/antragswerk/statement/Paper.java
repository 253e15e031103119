package de.antragswerk.statement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A paper of a closed settlement, made or still to be made.
 *
 * @param number of the settlement within its period
 * @param reason a code, why it cannot be made; otherwise empty
 * @param size in bytes; 0 until it is made
 * @param sha256 in hexadecimal digits; empty until it is made
 */
public record Paper(
        Id id,
        String land,
        String period,
        int number,
        State state,
        String reason,
        int size,
        String sha256,
        Optional<Instant> madeAt) {

    public boolean made() {
        return state == State.MADE;
    }

    public String filename() {
        return id.kind().filename(period, number, id.payer());
    }

    /** Which paper. @param payer the Land, or a Kommune of it */
    public record Id(UUID settlement, String payer, PaperKind kind) {}

    public enum State {
        WAITING,
        MADE,
        IMPOSSIBLE
    }
}
