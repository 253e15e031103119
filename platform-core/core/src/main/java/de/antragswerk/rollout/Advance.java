package de.antragswerk.rollout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a rollout moves by itself: waves that do badly are held, waves that have proved themselves are done, and the next one
 * starts on its day. The last wave is never done by itself: that a version is the one for everybody is somebody's decision.
 *
 * @param steps what happened, in this order; empty when the rollout is as it was
 */
record Advance(Rollout rollout, List<RolloutStep> steps) {

    static Advance of(
            Rollout rollout, Map<Integer, Observations> seen, Instant now, LocalDate today, boolean installed) {
        var current = rollout;
        var steps = new ArrayList<RolloutStep>();
        for (var wave : rollout.waves()) {
            if (wave.state() != WaveState.RUNNING) {
                continue;
            }
            var position = wave.position();
            switch (wave.judge(seen.getOrDefault(position, Observations.NONE), now)) {
                case Verdict.TooEarly early -> {}
                case Verdict.Met met -> {
                    if (!rollout.isLast(wave)) {
                        current = current.done(position);
                        steps.add(step(now, position, "DONE", Optional.empty()));
                    }
                }
                case Verdict.TooManyFailed failed -> {
                    var reason = Gates.reason("failed", failed.share(), failed.limit());
                    current = current.held(position, reason);
                    steps.add(step(now, position, "HELD", Optional.of(reason)));
                }
                case Verdict.TooManyDropped dropped -> {
                    var reason = Gates.reason("dropped", dropped.share(), dropped.limit());
                    current = current.held(position, reason);
                    steps.add(step(now, position, "HELD", Optional.of(reason)));
                }
            }
        }
        // A version that is not there could serve nobody.
        var due = installed ? current.due(today) : Optional.<Wave>empty();
        if (due.isPresent()) {
            current = current.started(due.get().position(), now);
            steps.add(step(now, due.get().position(), "STARTED", Optional.empty()));
        }
        return new Advance(current, List.copyOf(steps));
    }

    private static RolloutStep step(Instant now, int position, String action, Optional<String> reason) {
        return new RolloutStep(now, position, RolloutStep.PLATFORM, action, reason);
    }
}
