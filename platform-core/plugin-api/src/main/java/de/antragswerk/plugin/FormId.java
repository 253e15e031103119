package de.antragswerk.plugin;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** Names a form of one benefit, for example {@code hauptantrag}. */
public record FormId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    public FormId {
        requireNonNull(value, "a form id needs a value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a form id: small letters, digits and hyphens are allowed");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
