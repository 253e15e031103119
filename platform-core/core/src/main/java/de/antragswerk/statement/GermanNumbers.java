package de.antragswerk.statement;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts, figures and days as papers show them. Symbols are fixed here: those of a JDK's locale data change with the JDK. */
final class GermanNumbers {
    static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private GermanNumbers() {}

    /** {@code 1.234,56 €}, with a no-break space. */
    static String euros(long cents) {
        return format(BigDecimal.valueOf(cents, 2), 2, 2) + "\u00a0€";
    }

    /** {@code 1234,56}, for spreadsheets. */
    static String plain(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString().replace('.', ',');
    }

    static String number(BigDecimal number, int leastDecimals, int mostDecimals) {
        return format(number, leastDecimals, mostDecimals);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, GERMANY);
    }

    private static String format(BigDecimal number, int least, int most) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('\u2212');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(number);
    }
}
