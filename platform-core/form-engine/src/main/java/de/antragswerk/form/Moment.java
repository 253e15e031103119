package de.antragswerk.form;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * As of when a form is filled.
 *
 * @param day the legal day of application
 * @param today the day on which the form is filled
 * @param sets the active crisis sets by id
 */
record Moment(LocalDate day, LocalDate today, List<String> sets) {
    Moment {
        requireNonNull(day, "a form is filled for a day of application");
        requireNonNull(today, "a form is filled on a day");
        sets = List.copyOf(sets);
    }

    static Moment of(LocalDate day, LocalDate today, Collection<String> sets) {
        return new Moment(day, today, sets.stream().sorted().toList());
    }
}
