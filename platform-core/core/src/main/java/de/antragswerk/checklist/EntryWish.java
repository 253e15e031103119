package de.antragswerk.checklist;

import static java.util.Objects.requireNonNull;

/** What somebody wants to enter, as they wrote it; an empty text is a missing one. */
public record EntryWish(String item, String benefit, String doneOn, String reference) {

    public EntryWish {
        requireNonNull(item, "a missing item is empty");
        requireNonNull(benefit, "a missing benefit is empty");
        requireNonNull(doneOn, "a missing day is empty");
        requireNonNull(reference, "a missing reference is empty");
    }
}
