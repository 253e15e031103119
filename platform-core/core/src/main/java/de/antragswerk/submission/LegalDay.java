package de.antragswerk.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar day that counts in German law. */
public final class LegalDay {
    public static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private LegalDay() {}

    public static LocalDate of(Instant instant) {
        return instant.atZone(GERMANY).toLocalDate();
    }
}
