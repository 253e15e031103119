package de.antragswerk.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The {@link Formats} of staff pages and of all that an authority reads. */
public final class German {
    public static final ZoneId ZONE = Formats.ZONE;
    private static final Formats FORMATS = Formats.of(Language.GERMAN);

    private German() {}

    /** The legal day: the one in Berlin. */
    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    public static String day(LocalDate day) {
        return FORMATS.day(day);
    }

    public static String day(Instant instant) {
        return FORMATS.day(instant);
    }

    public static String moment(Instant instant) {
        return FORMATS.moment(instant);
    }

    public static String euro(long cents) {
        return FORMATS.euro(cents);
    }

    public static String number(long number) {
        return FORMATS.number(number);
    }

    public static String size(long bytes) {
        return FORMATS.size(bytes);
    }
}
