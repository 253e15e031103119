package de.antragswerk.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as citizens write them and as they are stored. */
final class LegalDays {
    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{4})");
    private static final String ISO = "0000-00-00";
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);
    /** Outside lie slips of the keyboard: nobody alive was born before, no application looks that far ahead. */
    private static final int FIRST_YEAR = 1850;

    private static final int LAST_YEAR = 2200;

    private LegalDays() {}

    static Optional<LocalDate> entered(String text) {
        var german = GERMAN.matcher(text);
        return german.matches() ? day(german.group(3), german.group(2), german.group(1)) : stored(text);
    }

    static Optional<LocalDate> stored(String text) {
        return isIso(text) ? day(text.substring(0, 4), text.substring(5, 7), text.substring(8)) : Optional.empty();
    }

    /** By hand, since conditions ask for the age of everybody in a household again and again. */
    private static boolean isIso(String text) {
        for (var i = 0; i < ISO.length() && text.length() == ISO.length(); i++) {
            var c = text.charAt(i);
            if (ISO.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return text.length() == ISO.length();
    }

    static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    private static Optional<LocalDate> day(String yearText, String monthText, String dayText) {
        var year = Integer.parseInt(yearText);
        var month = Integer.parseInt(monthText);
        var day = Integer.parseInt(dayText);
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
            return Optional.empty();
        }
        var first = LocalDate.of(year, month, 1);
        return day <= first.lengthOfMonth() ? Optional.of(first.withDayOfMonth(day)) : Optional.empty();
    }
}
