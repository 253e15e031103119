package de.antragswerk.web.costsharing;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Amounts and percentages as people write them in German: {@code 1.234.567,89}. What could mean two things, such as
 * {@code 1.23} or {@code 1,234.56}, is not guessed.
 */
final class GermanAmounts {
    /** 999 billion euros: more than any pool, and far from where whole cents overflow. */
    private static final int MOST_DIGITS = 12;

    private static final Pattern AMOUNT = Pattern.compile("(\\d+|\\d{1,3}(?:\\.\\d{3})+)(?:,(\\d{1,2}))?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:,(\\d{1,2}))?");
    private static final int HUNDREDTHS = 100;

    private GermanAmounts() {}

    /** Cents, or nothing when it is not an amount. A sign for euros and spaces are ignored; negative amounts are none. */
    static OptionalLong cents(String text) {
        var written = AMOUNT.matcher(bare(text));
        if (!written.matches()) {
            return OptionalLong.empty();
        }
        var euros = written.group(1).replace(".", "");
        if (euros.length() > MOST_DIGITS) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(euros) * HUNDREDTHS + hundredths(written.group(2)));
    }

    /** Why it is no amount that we take: the end of the key of a text. */
    static String fault(String text) {
        var bare = bare(text);
        if (AMOUNT.matcher(bare).matches()) {
            return "amount-large";
        }
        return AMOUNT.matcher(bare.replaceFirst("^[-\u2212\u2013]", "")).matches() ? "amount-negative" : "amount";
    }

    private static String bare(String text) {
        return text.replace("€", "").replaceAll("(?i)\\s*(EUR|Euro)\\s*$", "").replaceAll("[\\s\u00a0\u202f]", "");
    }

    /** Hundredths of a percent from 0 to 10000, or nothing. */
    static OptionalInt percent(String text) {
        var written = PERCENT.matcher(text.replace("%", "").replaceAll("[\\s\u00a0\u202f]", ""));
        if (!written.matches()) {
            return OptionalInt.empty();
        }
        var value = Integer.parseInt(written.group(1)) * HUNDREDTHS + hundredths(written.group(2));
        return value > HUNDREDTHS * HUNDREDTHS ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** As it is entered: without a sign and without points. */
    static String entered(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString().replace('.', ',');
    }

    /** Hundredths of a percent as they are entered. */
    static String enteredPercent(int hundredths) {
        var text = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return text.setScale(Math.max(0, text.scale())).toPlainString().replace('.', ',');
    }

    private static int hundredths(String decimals) {
        if (decimals == null) {
            return 0;
        }
        return decimals.length() == 1 ? Integer.parseInt(decimals) * 10 : Integer.parseInt(decimals);
    }
}
