package de.antragswerk.web.form;

import java.util.List;

/** A whole form page. */
public record FormPage(String id, String title, String intro, List<ElementView> elements, List<PageError> errors) {

    /** An error in the summary on top, with the id of the field that it leads to. */
    public record PageError(String target, String text) {}

    public boolean isWrong() {
        return !errors.isEmpty();
    }
}
