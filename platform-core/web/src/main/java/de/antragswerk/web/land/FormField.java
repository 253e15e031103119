package de.antragswerk.web.land;

import java.util.List;

/**
 * A field of the form, as the template shows it.
 *
 * @param pointer of its place in the document; also the name under which it is sent
 * @param kind text, area, date, email, tel or select
 */
public record FormField(
        String pointer,
        String label,
        String hint,
        String kind,
        boolean required,
        String value,
        String error,
        List<Option> options) {

    /** One of several values to choose from. */
    public record Option(String value, String label) {}

    public String id() {
        return idOf(pointer);
    }

    public boolean isWrong() {
        return !error.isEmpty();
    }

    static String idOf(String pointer) {
        return "feld" + pointer.replace('/', '-');
    }
}
