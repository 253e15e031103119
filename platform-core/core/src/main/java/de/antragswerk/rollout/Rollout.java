package de.antragswerk.rollout;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A version of a plugin on its way to everybody.
 *
 * <p>It is planned in waves, the first of which is the pilot group. A wave starts on its day when the one before it is done; it is
 * done when its gates are met, or when the coordination office says so. A wave that does badly is held, and then let go on or
 * rolled back together with all that follow. When the last wave is done, the version is the general one; that too can be rolled
 * back, as a whole. All steps are here; a step that is already taken changes nothing.
 *
 * @param revision counts the steps, so that nobody decides on what is no longer so
 */
public record Rollout(
        UUID id,
        BenefitId benefit,
        String version,
        RolloutState state,
        int revision,
        Instant createdAt,
        List<Wave> waves) {

    public Rollout {
        requireNonNull(id, "a rollout has an id");
        requireNonNull(benefit, "a rollout is of a benefit");
        requireNonNull(version, "a rollout is of a version");
        waves = List.copyOf(waves);
        if (waves.isEmpty()) {
            throw new IllegalArgumentException("a rollout has at least one wave");
        }
        for (var index = 0; index < waves.size(); index++) {
            if (waves.get(index).position() != index + 1) {
                throw new IllegalArgumentException("waves are counted from 1");
            }
        }
    }

    public Optional<Wave> wave(int position) {
        return position < 1 || position > waves.size() ? Optional.empty() : Optional.of(waves.get(position - 1));
    }

    public boolean isLast(Wave wave) {
        return wave.position() == waves.size();
    }

    /** The wave that would start next, when the one before it is done. */
    public Optional<Wave> next() {
        return waves.stream()
                .filter(wave -> wave.state() != WaveState.DONE)
                .findFirst()
                .filter(wave -> state == RolloutState.ACTIVE && wave.state() == WaveState.PLANNED);
    }

    /** The wave whose day has come and that nothing keeps from starting. */
    public Optional<Wave> due(LocalDate today) {
        return next().filter(wave -> !wave.startsOn().isAfter(today));
    }

    Rollout started(int position, Instant now) {
        return step(position, WaveState.RUNNING, wave -> next().equals(Optional.of(wave)), wave -> wave.running(now));
    }

    Rollout held(int position, String reason) {
        return step(
                position,
                WaveState.HELD,
                wave -> wave.state() == WaveState.RUNNING,
                wave -> wave.in(WaveState.HELD, Optional.of(reason)));
    }

    /** What was seen before the hold no longer counts: it would be held again at once. */
    Rollout resumed(int position, Instant now) {
        return step(position, WaveState.RUNNING, wave -> wave.state() == WaveState.HELD, wave -> wave.running(now));
    }

    /** With the last wave the whole rollout is completed. */
    Rollout done(int position) {
        var done = step(
                position,
                WaveState.DONE,
                wave -> wave.state() == WaveState.RUNNING,
                wave -> wave.in(WaveState.DONE, Optional.empty()));
        return done == this || position < waves.size() ? done : done.in(RolloutState.COMPLETED);
    }

    /** The wave and all after it; a completed rollout only as a whole. */
    Rollout rolledBack(int position, String reason) {
        var first = require(position);
        if (first.state() == WaveState.ROLLED_BACK) {
            return this;
        }
        var whole = position == 1;
        var possible = state == RolloutState.ACTIVE ? whole || first.state().serves() : whole;
        if (state == RolloutState.ROLLED_BACK || !possible) {
            throw impossible();
        }
        var back = with(waves.stream()
                .map(wave -> wave.position() < position ? wave : wave.in(WaveState.ROLLED_BACK, Optional.of(reason)))
                .toList());
        return whole ? back.in(RolloutState.ROLLED_BACK) : back;
    }

    private Rollout step(int position, WaveState to, Predicate<Wave> possible, UnaryOperator<Wave> change) {
        var wave = require(position);
        if (wave.state() == to) {
            return this;
        }
        if (state != RolloutState.ACTIVE || !possible.test(wave)) {
            throw impossible();
        }
        return with(waves.stream()
                .map(one -> one.position() == position ? change.apply(one) : one)
                .toList());
    }

    private Wave require(int position) {
        return wave(position).orElseThrow(() -> Refusal.notFound("wave-unknown"));
    }

    private Rollout with(List<Wave> changed) {
        return new Rollout(id, benefit, version, state, revision + 1, createdAt, changed);
    }

    private Rollout in(RolloutState changed) {
        return new Rollout(id, benefit, version, changed, revision, createdAt, waves);
    }

    private static Refusal impossible() {
        return Refusal.conflict("rollout-step");
    }
}
