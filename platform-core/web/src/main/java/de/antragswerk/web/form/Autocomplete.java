package de.antragswerk.web.form;

import java.util.Map;

/**
 * Lets browsers fill in what they know of the person at the keyboard (WCAG 1.3.5), and only of that person: nothing in
 * repeating groups, whose pointers hold positions. Forms name these answers alike by convention.
 */
final class Autocomplete {
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("vorname", "given-name"),
            Map.entry("nachname", "family-name"),
            Map.entry("familienname", "family-name"),
            Map.entry("geburtsdatum", "bday"),
            Map.entry("email", "email"),
            Map.entry("telefon", "tel"),
            Map.entry("plz", "postal-code"),
            Map.entry("ort", "address-level2"));

    private Autocomplete() {}

    static String of(String pointer) {
        if (pointer.matches(".*/\\d+(/.*)?")) {
            return "";
        }
        return BY_NAME.getOrDefault(pointer.substring(pointer.lastIndexOf('/') + 1), "");
    }
}
