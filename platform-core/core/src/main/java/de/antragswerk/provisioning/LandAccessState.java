package de.antragswerk.provisioning;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the latest order for a Land has come.
 *
 * @param knownBefore whether the administrator had an account before, which keeps its password
 * @param attempts that failed so far
 * @param lastError a stable code, never a message of the provider
 */
public record LandAccessState(
        Action action,
        Progress progress,
        String adminUserName,
        boolean knownBefore,
        int attempts,
        Optional<String> lastError,
        Instant orderedAt) {

    /** What was ordered. */
    public enum Action {
        PROVIDE,
        WITHDRAW
    }

    /** WAITING is tried again by itself, FAILED only when it is ordered again. */
    public enum Progress {
        WAITING,
        DONE,
        FAILED
    }

    public LandAccessState {
        requireNonNull(action, "an order asks for something");
        requireNonNull(progress, "an order has come somewhere");
        requireNonNull(adminUserName, "an order names the administrator");
        requireNonNull(lastError, "no error is an empty one");
        requireNonNull(orderedAt, "an order has a time");
    }
}
