package de.antragswerk.statement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A paper of a closed settlement, made or still to be made.
 *
 * @param payer the Land, or a Kommune of it
 * @param reason a code, why it cannot be made; otherwise empty
 * @param size in bytes; 0 until it is made
 * @param sha256 in hexadecimal digits; empty until it is made
 */
public record Paper(Id id, String land, State state, String reason, int size, String sha256, Optional<Instant> madeAt) {

    /** Which paper. */
    public record Id(UUID settlement, String payer, PaperKind kind) {}

    public enum State {
        WAITING,
        MADE,
        IMPOSSIBLE
    }
}
