package de.antragswerk.tenancy;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * What an authority says about how long it takes ("Information zur Bearbeitungsdauer").
 *
 * @param days usual number of days
 * @param text the authority's own words instead of a number, empty when it gave none
 * @param hint anything else that applicants should know beforehand, empty when there is nothing
 */
public record ProcessingTimeNotice(OptionalInt days, String text, String hint) {

    public static final ProcessingTimeNotice NONE = new ProcessingTimeNotice(OptionalInt.empty(), "", "");

    public ProcessingTimeNotice {
        requireNonNull(days, "an unknown number of days is empty");
        requireNonNull(text, "a missing text is empty");
        requireNonNull(hint, "a missing hint is empty");
        if (days.isPresent() && days.getAsInt() < 1) {
            throw new IllegalArgumentException("processing takes at least a day");
        }
    }

    /** Whether the authority says anything about the time at all. */
    public boolean isStated() {
        return days.isPresent() || !text.isEmpty();
    }
}
