package de.antragswerk.rollout;

import java.util.List;

/**
 * A rollout as the coordination office sees it.
 *
 * @param installed whether the version is active on this server
 * @param steps the latest first
 */
public record RolloutView(Rollout rollout, boolean installed, List<WaveView> waves, List<RolloutStep> steps) {

    /** A wave with its figures, and what its gates say to them while it runs. */
    public record WaveView(Wave wave, Observations seen, Verdict verdict) {}
}
