package de.antragswerk.draft.edit;

import java.util.List;

/**
 * A question that was answered in two places. Nobody but the citizen can say which answer is right.
 *
 * @param mine what has just been sent; not stored
 * @param stored what the draft holds
 */
public record Clash(String pointer, List<String> mine, List<String> stored) {
    public Clash {
        mine = List.copyOf(mine);
        stored = List.copyOf(stored);
    }
}
