package de.antragswerk.draft.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page as a browser sends it.
 *
 * @param answers by JSON Pointer
 * @param undecided clashing questions that were shown and not decided
 */
public record Sent(Sheet sheet, Map<String, List<String>> answers, Reshaping reshaping, Set<String> undecided) {
    public Sent {
        answers = Map.copyOf(answers);
        undecided = Set.copyOf(undecided);
    }
}
