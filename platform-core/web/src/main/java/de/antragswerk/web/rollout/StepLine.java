package de.antragswerk.web.rollout;

import de.antragswerk.rollout.RolloutStep;
import java.time.Instant;

/** A step in the history of a rollout. */
public record StepLine(Instant at, int position, String action, boolean automatic, String reason) {
    static StepLine of(RolloutStep step) {
        return new StepLine(
                step.at(),
                step.position(),
                step.action(),
                step.automatic(),
                step.reason().map(Reasons::words).orElse(""));
    }
}
