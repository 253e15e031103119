package de.antragswerk.form;

import jakarta.json.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The last few fillings that an engine was asked for. Saving one page asks about the same answers again and again: before the page,
 * with all of it, with what counts of it, and once more to show it. Settling a large household each time would cost more than
 * everything else that a page needs; to find equal answers costs next to nothing.
 */
final class RecentFillings {
    private static final int MOST = 4;
    private final FormParts parts;
    private final Deque<Filling> recent = new ArrayDeque<>(MOST);

    RecentFillings(FormParts parts) {
        this.parts = parts;
    }

    synchronized Filling of(JsonObject answers) {
        for (var filling : recent) {
            if (filling.answers().equals(answers)) {
                return filling;
            }
        }
        if (recent.size() == MOST) {
            recent.removeLast();
        }
        recent.addFirst(new Filling(parts, answers));
        return recent.getFirst();
    }
}
