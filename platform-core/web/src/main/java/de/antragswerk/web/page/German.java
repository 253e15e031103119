package de.antragswerk.web.page;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, times, amounts and sizes as people in Germany write them. Legal days are days in Berlin. */
public final class German {
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'", Locale.GERMANY);
    private static final int CENTS = 100;
    private static final long KILO = 1000;

    private German() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String day(Instant instant) {
        return DAY.format(instant.atZone(ZONE));
    }

    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZONE));
    }

    public static String euro(long cents) {
        var euros = Math.abs(cents) / CENTS;
        var rest = Math.abs(cents) % CENTS;
        return (cents < 0 ? "-" : "") + number(euros) + "," + (rest < 10 ? "0" : "") + rest + " €";
    }

    public static String number(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(number);
    }

    public static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " Byte";
        }
        if (bytes < KILO * KILO) {
            return number((bytes + KILO / 2) / KILO) + " kB";
        }
        return new DecimalFormat("#,##0.0", DecimalFormatSymbols.getInstance(Locale.GERMANY))
                        .format((double) bytes / (KILO * KILO))
                + " MB";
    }
}
