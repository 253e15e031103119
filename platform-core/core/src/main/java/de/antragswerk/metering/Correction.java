package de.antragswerk.metering;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Takes a use back.
 *
 * @param event of the correction itself
 * @param corrected the event of the use
 */
public record Correction(UUID event, UUID corrected) {
    public Correction {
        requireNonNull(event, "a correction is an event");
        requireNonNull(corrected, "a correction names a use");
    }

    /** A use is taken back once only, so its correction needs no event of its own choice. */
    public static Correction of(UUID corrected) {
        return new Correction(derived("correction", corrected), corrected);
    }

    /** The event under which what was taken back by this correction is counted once more. */
    UUID again() {
        return derived("again", event);
    }

    private static UUID derived(String what, UUID from) {
        return UUID.nameUUIDFromBytes(("antragswerk/usage/" + what + "/" + from).getBytes(StandardCharsets.UTF_8));
    }
}
