package de.antragswerk.system.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what must come about by itself, asking often and giving up at a deadline. */
public final class Eventually {
    private static final long PAUSE_NANOS = Duration.ofMillis(100).toNanos();

    private Eventually() {}

    /** The first value that is there; the failure says what was missing, and the last obstacle. */
    public static <T> T get(String what, Duration within, Callable<Optional<T>> attempt) {
        var deadline = Instant.now().plus(within);
        Throwable obstacle = null;
        do {
            try {
                var value = attempt.call();
                if (value.isPresent()) {
                    return value.get();
                }
            } catch (Exception | AssertionError failure) {
                obstacle = failure;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        } while (Instant.now().isBefore(deadline));
        throw new AssertionError("not within " + within.toSeconds() + " s: " + what, obstacle);
    }

    public static void holds(String what, Duration within, Callable<Boolean> condition) {
        get(what, within, () -> condition.call() ? Optional.of(true) : Optional.empty());
    }
}
