package de.antragswerk.form;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Numbers and days as they are written in a language, always with Latin digits: so they stand on passports, payslips and
 * letters of authorities, with which people compare them.
 */
final class Written {
    private static final String WITH_NAME_OF_MONTH = "d MMMM uuuu";

    private Written() {}

    static String number(BigDecimal number, Locale locale) {
        return new DecimalFormat("#,##0.######", symbols(locale)).format(number);
    }

    static String amount(BigDecimal euro, Locale locale) {
        return new DecimalFormat("#,##0.00", symbols(locale)).format(euro) + " €";
    }

    /** What is no day stays as it is. */
    static String day(String stored, Locale locale) {
        return LegalDays.stored(stored)
                .map(day -> isGerman(locale)
                        ? LegalDays.written(day)
                        : DateTimeFormatter.ofPattern(WITH_NAME_OF_MONTH, locale)
                                .format(day))
                .orElse(stored);
    }

    private static DecimalFormatSymbols symbols(Locale locale) {
        return DecimalFormatSymbols.getInstance(
                isGerman(locale)
                        ? Locale.GERMANY
                        : new Locale.Builder()
                                .setLanguage(locale.getLanguage())
                                .setUnicodeLocaleKeyword("nu", "latn")
                                .build());
    }

    private static boolean isGerman(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }
}
