package de.antragswerk.plugin;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Simplifications that the law allows for a time of crisis, as § 67 SGB II and § 141 SGB XII did from March 2020 to the end of 2022.
 *
 * @param id the same in every benefit that is simplified together; a form sees it in {@code {"in": ["vereinfacht", {"var": "sets"}]}}
 * @param titleKey of the text, usually {@link de.antragswerk.plugin.form.TextKeys#crisisSet}, that says what becomes simpler
 * @param law the paragraph that allows it
 */
public record CrisisSet(String id, String titleKey, String law) {
    private static final Pattern ID = Pattern.compile("[a-z][a-zA-Z0-9]{0,39}");

    public CrisisSet {
        requireNonNull(titleKey, "a crisis set has a title");
        requireNonNull(law, "a crisis set names its paragraph");
        if (!ID.matcher(requireNonNull(id, "a crisis set has an id")).matches()) {
            throw new IllegalArgumentException("the id of a crisis set is lower camel case without dots: " + id);
        }
    }
}
