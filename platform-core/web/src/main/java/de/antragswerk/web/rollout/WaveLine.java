package de.antragswerk.web.rollout;

import de.antragswerk.region.Ars;
import de.antragswerk.region.Regions;
import de.antragswerk.rollout.Action;
import de.antragswerk.rollout.Observations;
import de.antragswerk.rollout.Rollout;
import de.antragswerk.rollout.RolloutState;
import de.antragswerk.rollout.RolloutView.WaveView;
import de.antragswerk.rollout.Verdict;
import de.antragswerk.rollout.Wave;
import de.antragswerk.rollout.WaveState;
import de.antragswerk.web.page.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * A wave on the page.
 *
 * @param verdict what the gates say to the figures, in words; empty unless it runs
 * @param actions what can be done with it now
 */
public record WaveLine(
        Wave wave, List<Area> areas, Observations seen, String verdict, String reason, List<String> actions) {
    private static final int SHOWN_AREAS = 12;

    /** A key with its name from the register. */
    public record Area(String key, String name) {}

    static WaveLine of(Rollout rollout, WaveView view, Regions regions) {
        var wave = view.wave();
        return new WaveLine(
                wave,
                wave.areas().stream().map(area -> named(area, regions)).toList(),
                view.seen(),
                wave.state() == WaveState.RUNNING ? words(view.verdict()) : "",
                wave.reason().map(Reasons::words).orElse(""),
                actions(rollout, wave).stream().map(Action::word).toList());
    }

    public String state() {
        return wave.state().name();
    }

    public boolean observed() {
        return wave.observedFrom().isPresent();
    }

    public boolean can(String action) {
        return actions.contains(action);
    }

    public boolean manyAreas() {
        return areas.size() > SHOWN_AREAS;
    }

    public String badge() {
        return switch (wave.state()) {
            case PLANNED, RUNNING -> "info";
            case HELD -> "warning";
            case ROLLED_BACK -> "danger";
            case DONE -> "success";
        };
    }

    private static Area named(Ars area, Regions regions) {
        return new Area(area.value(), regions.name(area).orElse(""));
    }

    private static List<Action> actions(Rollout rollout, Wave wave) {
        var actions = new ArrayList<Action>();
        var active = rollout.state() == RolloutState.ACTIVE;
        if (active && wave.state() == WaveState.RUNNING) {
            actions.addAll(List.of(Action.COMPLETE, Action.HOLD));
        }
        if (active && wave.state() == WaveState.HELD) {
            actions.add(Action.RESUME);
        }
        var whole = wave.position() == 1 && rollout.state() != RolloutState.ROLLED_BACK;
        if (whole || active && wave.state().serves()) {
            actions.add(Action.ROLL_BACK);
        }
        return actions;
    }

    private static String words(Verdict verdict) {
        var texts = Texts.german();
        return switch (verdict) {
            case Verdict.Met met -> texts.text("rollout.verdict.met");
            case Verdict.TooEarly early -> texts.text("rollout.verdict.early", early.daysLeft(), early.casesLeft());
            case Verdict.TooManyFailed failed -> texts.text("rollout.verdict.failed", failed.share(), failed.limit());
            case Verdict.TooManyDropped dropped ->
                texts.text("rollout.verdict.dropped", dropped.share(), dropped.limit());
        };
    }
}
