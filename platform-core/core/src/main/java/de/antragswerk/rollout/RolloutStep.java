package de.antragswerk.rollout;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened in a rollout.
 *
 * @param position of the wave; 0 for the rollout as a whole
 * @param actor the person's id, or {@link #PLATFORM}
 * @param action PLANNED, STARTED, HELD, RESUMED, DONE or ROLLED_BACK
 */
public record RolloutStep(Instant at, int position, String actor, String action, Optional<String> reason) {
    public static final String PLATFORM = "platform";

    /** Whether the platform did it by itself. */
    public boolean automatic() {
        return actor.equals(PLATFORM);
    }
}
