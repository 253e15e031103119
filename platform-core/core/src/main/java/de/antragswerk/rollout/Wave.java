package de.antragswerk.rollout;

import static java.util.Objects.requireNonNull;

import de.antragswerk.region.Ars;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A part of the country that gets the version on the same day.
 *
 * @param position 1 is the pilot group
 * @param startsOn legal day in Germany
 * @param observedFrom since when it is judged: its start, or the moment at which it was let go on after a hold
 * @param reason why it is held or was rolled back
 */
public record Wave(
        int position,
        String name,
        LocalDate startsOn,
        WaveState state,
        Gates gates,
        Optional<Instant> observedFrom,
        Optional<String> reason,
        List<Ars> areas) {

    public Wave {
        requireNonNull(name, "a wave has a name");
        requireNonNull(startsOn, "a wave has a day");
        requireNonNull(gates, "a wave has gates");
        areas = List.copyOf(areas);
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("a wave reaches at least one area");
        }
    }

    static Wave planned(int position, String name, LocalDate startsOn, Gates gates, List<Ars> areas) {
        return new Wave(position, name, startsOn, WaveState.PLANNED, gates, Optional.empty(), Optional.empty(), areas);
    }

    public Verdict judge(Observations seen, Instant now) {
        var days =
                observedFrom.map(from -> Duration.between(from, now).toDays()).orElse(0L);
        return gates.judge(seen, days);
    }

    Wave running(Instant now) {
        return in(WaveState.RUNNING, Optional.of(now), Optional.empty());
    }

    Wave in(WaveState next, Optional<String> why) {
        return in(next, observedFrom, why);
    }

    private Wave in(WaveState next, Optional<Instant> from, Optional<String> why) {
        return new Wave(position, name, startsOn, next, gates, from, why, areas);
    }
}
