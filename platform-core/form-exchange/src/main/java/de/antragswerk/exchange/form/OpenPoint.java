package de.antragswerk.exchange.form;

import static java.util.Objects.requireNonNull;

/**
 * What a person must still decide about an imported form.
 *
 * @param path of the element that it concerns; empty: the whole form
 * @param text a German sentence for the author of the form
 */
public record OpenPoint(String path, String text) {
    public OpenPoint {
        requireNonNull(path, "without a place the path is empty");
        requireNonNull(text, "an open point says what is open");
    }
}
