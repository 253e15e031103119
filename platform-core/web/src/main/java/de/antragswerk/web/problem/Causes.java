package de.antragswerk.web.problem;

import de.antragswerk.problem.Refusal;
import java.util.Optional;

/** Looks into what containers wrap around an exception. */
final class Causes {
    private static final int DEEPEST = 10;

    private Causes() {}

    static Optional<Refusal> refusalIn(Throwable cause) {
        var each = cause;
        for (var depth = 0; each != null && depth < DEEPEST; depth++) {
            if (each instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            each = each.getCause();
        }
        return Optional.empty();
    }
}
