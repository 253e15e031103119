package de.antragswerk.metering.view;

import de.antragswerk.tenancy.AuthorityId;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Uses that do not stand where they happened: booked late because their period was closed, or taken back by a correction.
 *
 * @param origin month in which they happened
 * @param source who reported it: the platform or a system outside
 * @param units net effect in the period that they are booked in
 */
public record Rebooking(
        Reason reason,
        AuthorityId authority,
        String authorityName,
        String benefit,
        String kind,
        YearMonth origin,
        LocalDate bookedOn,
        String source,
        long records,
        long units) {

    /** Why they stand elsewhere. */
    public enum Reason {
        LATE,
        CORRECTION
    }
}
