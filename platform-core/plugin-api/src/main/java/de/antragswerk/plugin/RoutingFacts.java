package de.antragswerk.plugin;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By what an authority may distribute its cases among its Postkörbe. The platform uses them once, when it receives the Antrag,
 * and does not keep them.
 *
 * @param familyName of the person who applies, as entered
 * @param postalCode where the person lives or can be reached; five digits
 * @param dateOfBirth of the person who applies
 * @param variant of the benefit; empty: the form's id
 */
public record RoutingFacts(
        Optional<String> familyName,
        Optional<String> postalCode,
        Optional<LocalDate> dateOfBirth,
        Optional<String> variant) {

    public static final RoutingFacts NONE =
            new RoutingFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public RoutingFacts {
        requireNonNull(familyName, "an unknown name is an empty Optional");
        requireNonNull(postalCode, "an unknown postal code is an empty Optional");
        requireNonNull(dateOfBirth, "an unknown date of birth is an empty Optional");
        requireNonNull(variant, "without a variant it is an empty Optional");
    }
}
