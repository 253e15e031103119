package de.antragswerk.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A day as somebody entered or sent it. Years that nobody means, and that PostgreSQL cannot all store, are no day. */
public final class EnteredDay {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private EnteredDay() {}

    /** 31.12.2027 or 2027-12-31; empty for anything else. */
    public static Optional<LocalDate> of(String text) {
        var entered = text.strip();
        return parsed(entered, entered.contains("-") ? DateTimeFormatter.ISO_LOCAL_DATE : GERMAN);
    }

    /** 2027-12-31 only; empty for anything else. */
    public static Optional<LocalDate> iso(String text) {
        return parsed(text, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
