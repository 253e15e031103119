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
    /** From a program that posts a page without having rendered one: what it sends counts. */
    public static final Sheet NONE = new Sheet("", 0, 0, Shown.NOTHING);

    public Sheet {
        requireNonNull(id, "a sheet has an id");
        requireNonNull(shown, "a sheet showed something, or nothing");
    }

    /** Whether nothing has been saved since it was rendered. */
    boolean isOf(int present) {
        return revision == present || this.equals(NONE);
    }
}
