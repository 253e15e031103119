package de.antragswerk.finder;

import java.util.List;

/**
 * All that the finder has to say.
 *
 * @param all the most likely first; benefits of the platform before other services
 * @param complete false while a plugin could not be asked
 */
public record Suggestions(List<Suggestion> all, boolean complete) {
    public Suggestions {
        all = List.copyOf(all);
    }
}
