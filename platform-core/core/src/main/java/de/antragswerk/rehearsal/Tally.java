package de.antragswerk.rehearsal;

import de.antragswerk.plugin.FormRef;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The drafts of one version of one form.
 *
 * @param from the version that the drafts are on, and that the new version of the plugin does not serve
 * @param unchanged of these, with nothing to do for the citizen and nothing dropped
 * @param counts how many drafts have an effect; one draft may have several
 */
public record Tally(FormRef from, long drafts, long unchanged, Map<Effect, Long> counts) {
    public Tally {
        counts = Map.copyOf(counts);
    }

    static Tally none(FormRef from) {
        return new Tally(from, 0, 0, Map.of());
    }

    Tally with(Set<Effect> effects) {
        var more = new EnumMap<Effect, Long>(Effect.class);
        more.putAll(counts);
        effects.forEach(effect -> more.merge(effect, 1L, Long::sum));
        var same = Set.of(Effect.REWORDED).containsAll(effects);
        return new Tally(from, drafts + 1, same ? unchanged + 1 : unchanged, more);
    }

    public long of(Effect effect) {
        return counts.getOrDefault(effect, 0L);
    }
}
