package de.antragswerk.plugin;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** The platform's own name of a benefit, for example {@code alg2}; stable for ever, unlike its legal name. */
public record BenefitId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    public BenefitId {
        requireNonNull(value, "a benefit id needs a value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a benefit id: small letters, digits and hyphens are allowed");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
