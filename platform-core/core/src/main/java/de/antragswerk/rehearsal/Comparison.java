package de.antragswerk.rehearsal;

import de.antragswerk.form.Dropped;
import de.antragswerk.form.Filling;
import de.antragswerk.form.PageAt;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A draft before and after its upgrade.
 *
 * @param given the answers as they are stored
 * @param before them under their own version; empty when none is installed that serves it
 * @param after the upgraded ones under the new version
 */
record Comparison(JsonObject given, Optional<Filling> before, Filling after) {

    Set<Effect> effects() {
        var effects = EnumSet.noneOf(Effect.class);
        add(effects, Effect.NOT_COMPARABLE, before.isEmpty());
        add(effects, Effect.NEW_ANSWER, before.filter(this::asksAnew).isPresent());
        add(effects, Effect.DROPPED, before.filter(this::drops).isPresent());
        addLosses(effects);
        return effects;
    }

    private static void add(Set<Effect> effects, Effect effect, boolean holds) {
        if (holds) {
            effects.add(effect);
        }
    }

    /** What was unfinished anyway is no news: whoever has not got there yet meets the new question on the way. */
    private boolean asksAnew(Filling before) {
        var pages = before.pages().stream()
                .collect(Collectors.toMap(PageAt::id, page -> before.check(page).isEmpty()));
        var unfinishedMet = false;
        for (var page : after.pages()) {
            var finished = pages.getOrDefault(page.id(), !unfinishedMet);
            unfinishedMet |= !pages.getOrDefault(page.id(), true);
            if (finished && !after.check(page).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean drops(Filling before) {
        return !dropped(after).without(dropped(before)).isEmpty();
    }

    /**
     * An answer that is not there word for word was reworded if there is one in its place, and is lost otherwise. Whatever the
     * upgrade has kept must be in what is sent or in what is dropped.
     */
    private void addLosses(Set<Effect> effects) {
        var stored = Leaves.of(given);
        var carried = Leaves.of(after.answers());
        var fresh = carried.without(stored);
        var gone = stored.without(carried).notWithin(fresh);
        var missing = carried.without(Leaves.of(after.pruned()).and(dropped(after)));
        add(effects, Effect.REWORDED, !fresh.isEmpty());
        add(effects, Effect.LOST, gone.size() > fresh.size() || !missing.isEmpty());
    }

    private static Leaves dropped(Filling filling) {
        return filling.dropped().stream().map(Dropped::value).map(Leaves::of).reduce(Leaves.NONE, Leaves::and);
    }
}
