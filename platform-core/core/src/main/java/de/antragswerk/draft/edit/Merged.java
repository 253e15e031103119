package de.antragswerk.draft.edit;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;

/**
 * The draft after a page was taken in.
 *
 * @param clashes answers that were not stored, since the draft holds others by now
 * @param newer pointers of fields that nobody touched on this page and that show a newer answer by now
 * @param unasked pointers of answers that were sent, and that the form no longer asks for
 * @param reshapingRefused an entry was not added or removed, since the list is no longer the one that was shown;
 *     not said of the second click of two
 */
public record Merged(
        JsonObject answers,
        Edits edits,
        List<Clash> clashes,
        Set<String> newer,
        Set<String> unasked,
        boolean reshapingRefused) {
    public Merged {
        clashes = List.copyOf(clashes);
        newer = Set.copyOf(newer);
        unasked = Set.copyOf(unasked);
    }
}
