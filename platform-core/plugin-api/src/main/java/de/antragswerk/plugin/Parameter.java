package de.antragswerk.plugin;

import static java.util.Objects.requireNonNull;

import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A value that is set by area and from a day on.
 *
 * <p>Its German texts stand in the bundles: {@code parameter.<name>.label} and, when it is shown to citizens,
 * {@code parameter.<name>.shown}, a sentence with the placeholder <code>{value}</code> (for a {@link ParameterType.WebAddress}
 * the words of the link). {@code parameter.<name>.help} may be absent. Codes have the texts of code lists in forms.
 *
 * @param name small letters, digits and hyphens, for example {@code nachweis-frist-tage}
 * @param mandatory whether the benefit cannot go live without a value
 * @param standard what holds where nobody has set a value
 * @param legalSource the paragraph that gives the authority the choice
 * @param shown where citizens read it
 */
public record Parameter(
        String name,
        ParameterType type,
        boolean mandatory,
        Optional<JsonValue> standard,
        String legalSource,
        Set<Spot> shown) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    /** Places on the pages for citizens. */
    public enum Spot {
        /** Before a form is begun. */
        BEGINNING,
        /** With the address of the authority. */
        AUTHORITY,
        /** Before everything is sent. */
        REVIEW,
        /** On the receipt. */
        RECEIPT
    }

    public Parameter {
        requireNonNull(name, "a parameter has a name");
        requireNonNull(type, "a parameter has a type");
        requireNonNull(standard, "no standard is an empty Optional");
        requireNonNull(legalSource, "a parameter has a legal source");
        shown = Set.copyOf(shown);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of a parameter: " + name);
        }
        if (standard.isPresent() && !type.accepts(standard.get())) {
            throw new IllegalArgumentException("the standard of " + name + " is no value of its type");
        }
    }
}
