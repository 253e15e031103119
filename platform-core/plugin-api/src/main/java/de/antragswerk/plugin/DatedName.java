package de.antragswerk.plugin;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A name that the law gave the benefit.
 *
 * @param name as the citizen reads it
 * @param from first day on which the name is used
 * @param legalBasis the paragraph that gave the name
 */
public record DatedName(String name, LocalDate from, String legalBasis) {
    public DatedName {
        requireNonNull(name, "a dated name needs the name");
        requireNonNull(from, "a dated name needs its first day");
        requireNonNull(legalBasis, "a dated name needs its paragraph");
    }
}
