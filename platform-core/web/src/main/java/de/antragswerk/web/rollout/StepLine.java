package de.antragswerk.web.rollout;

import de.antragswerk.rollout.Rollout;
import de.antragswerk.rollout.RolloutStep;
import de.antragswerk.web.page.Texts;
import java.time.Instant;

/**
 * A step in the history of a rollout.
 *
 * @param what with the wave as it is called on the page, in words
 */
public record StepLine(Instant at, String what, boolean automatic, String reason) {
    static StepLine of(Rollout rollout, RolloutStep step) {
        return new StepLine(
                step.at(),
                what(rollout, step),
                step.automatic(),
                step.reason().map(Reasons::words).orElse(""));
    }

    private static String what(Rollout rollout, RolloutStep step) {
        var texts = Texts.german();
        var action = texts.text("rollout.step." + step.action());
        return rollout.wave(step.position())
                .map(wave -> texts.text(
                        "rollout.step.wave", texts.text("rollout.wave", wave.position(), wave.name()), action))
                .orElse(action);
    }
}
