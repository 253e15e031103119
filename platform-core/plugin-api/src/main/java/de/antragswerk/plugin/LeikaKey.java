package de.antragswerk.plugin;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** The 14 digits under which the Leistungskatalog knows a benefit; some benefits have none. */
public record LeikaKey(String value) {
    private static final Pattern FORM = Pattern.compile("99\\d{12}");

    public LeikaKey {
        requireNonNull(value, "a LeiKa key needs a value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a LeiKa key: 99 and twelve digits are expected");
        }
    }
}
