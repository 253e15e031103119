package de.antragswerk.draft.edit;

import static java.util.Objects.requireNonNull;

/**
 * One rendering of a page in one tab, as it comes back with the answers.
 *
 * @param id random; the same until the page is rendered anew
 * @param turn counts what this rendering has sent, so that a late arrival does not overwrite what was sent after it
 * @param revision of the draft that was rendered
 */
public record Sheet(String id, int turn, int revision, Shown shown) {
    public Sheet {
        requireNonNull(id, "a sheet has an id");
        requireNonNull(shown, "a sheet showed something, or nothing");
    }
}
