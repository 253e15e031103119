package de.antragswerk.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * Days, times, amounts and sizes as a language writes them, always with the digits 0 to 9: they are compared with
 * letters and passbooks. Legal days are days in Berlin.
 */
public final class Formats {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int CENTS = 100;
    private static final long KILO = 1000;
    private static final char FIXED_SPACE = '\u00a0';
    private static final Map<Language, String> TIMES =
            Map.of(Language.GERMAN, "HH:mm 'Uhr'", Language.SIMPLE_GERMAN, "HH:mm 'Uhr'");
    private static final Map<Language, Formats> ALL = Language.each(Formats::new);

    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter time;
    private final DecimalFormatSymbols symbols;
    private final String euro;
    private final String bytes;

    private Formats(Language language) {
        this.day = formatter(dayPattern(language), language);
        this.moment = formatter(momentPattern(language), language);
        this.time = formatter(TIMES.getOrDefault(language, "HH:mm"), language);
        this.symbols = symbols(language);
        this.euro = language == Language.ENGLISH ? "€%s" : "%s €";
        this.bytes = language == Language.ENGLISH ? "bytes" : "Byte";
    }

    public static Formats of(Language language) {
        return ALL.get(language);
    }

    public String day(LocalDate value) {
        return day.format(value);
    }

    public String day(Instant instant) {
        return day.format(instant.atZone(ZONE));
    }

    public String moment(Instant instant) {
        return moment.format(instant.atZone(ZONE));
    }

    /** Of the day, in Germany. */
    public String time(Instant instant) {
        return time.format(instant.atZone(ZONE));
    }

    public String euro(long cents) {
        var euros = Math.abs(cents) / CENTS;
        var rest = Math.abs(cents) % CENTS;
        var amount = number(euros) + symbols.getDecimalSeparator() + (rest < 10 ? "0" : "") + rest;
        return (cents < 0 ? "-" : "") + euro.formatted(amount);
    }

    public String number(long number) {
        return new DecimalFormat("#,##0", symbols).format(number);
    }

    /** With at most two decimals. */
    public String number(BigDecimal number) {
        var format = new DecimalFormat("#,##0.##", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    public String size(long size) {
        if (size < KILO) {
            return size + " " + bytes;
        }
        if (size < KILO * KILO) {
            return number((size + KILO / 2) / KILO) + " kB";
        }
        return new DecimalFormat("#,##0.0", symbols).format((double) size / (KILO * KILO)) + " MB";
    }

    private static DateTimeFormatter formatter(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }

    private static String dayPattern(Language language) {
        return switch (language) {
            case GERMAN, SIMPLE_GERMAN, UKRAINIAN, ARABIC -> "dd.MM.yyyy";
            case ENGLISH -> "d MMMM yyyy";
        };
    }

    private static String momentPattern(Language language) {
        return dayPattern(language)
                + switch (language) {
                    case GERMAN, SIMPLE_GERMAN -> ", HH:mm 'Uhr'";
                    case ENGLISH, UKRAINIAN -> ", HH:mm";
                    case ARABIC -> " HH:mm";
                };
    }

    /** Not from the language's own symbols, which may hold other digits. */
    private static DecimalFormatSymbols symbols(Language language) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        var points = language == Language.ENGLISH || language == Language.ARABIC;
        symbols.setDecimalSeparator(points ? '.' : ',');
        symbols.setGroupingSeparator(language == Language.UKRAINIAN ? FIXED_SPACE : points ? ',' : '.');
        return symbols;
    }
}
