package de.antragswerk.crisis;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How a crisis set was switched last.
 *
 * @param on whether it holds in its window; switched off, it holds on no day
 * @param from first day
 * @param until last day
 * @param reason the legal act that was the occasion
 */
public record SwitchedSet(String id, boolean on, LocalDate from, LocalDate until, String reason, Instant at) {

    public boolean holdsOn(LocalDate day) {
        return on && !day.isBefore(from) && !day.isAfter(until);
    }
}
