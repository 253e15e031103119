package de.antragswerk.plugin.form;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

final class Ids {
    private static final Pattern FORM = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");

    private static final Pattern SECTION = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,59}");

    private Ids() {}

    static void checkedSection(String id) {
        if (!SECTION.matcher(id).matches()) {
            throw new IllegalArgumentException("not the id of a section: " + id);
        }
    }

    static String checked(String id) {
        requireNonNull(id, "every part of a form has an id");
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("not an element id (lower camel case): " + id);
        }
        return id;
    }
}
