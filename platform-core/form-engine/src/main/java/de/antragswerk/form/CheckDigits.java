package de.antragswerk.form;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Numbers that prove themselves. Texts come without blanks and in capital letters. */
final class CheckDigits {
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern GERMAN_IBAN = Pattern.compile("DE\\d{20}");
    private static final Pattern TAX_ID = Pattern.compile("[1-9]\\d{10}");
    private static final Pattern PENSION_NUMBER = Pattern.compile("\\d{8}[A-Z]\\d{3}");
    private static final int[] PENSION_WEIGHTS = {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};

    private CheckDigits() {}

    /** ISO 13616: country and check digits go to the end, letters count from 10, the rest by 97 is 1. */
    static boolean iban(String text) {
        if (!IBAN.matcher(text).matches()
                || text.startsWith("DE") && !GERMAN_IBAN.matcher(text).matches()) {
            return false;
        }
        var digits = new StringBuilder();
        (text.substring(4) + text.substring(0, 4)).chars().forEach(sign -> digits.append(Character.digit(sign, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).equals(BigInteger.ONE);
    }

    /**
     * § 139b AO: among the first ten digits exactly one stands two or three times (three never in a row) and none of
     * the others twice; the eleventh is ISO 7064 MOD 11,10 over them.
     */
    static boolean taxId(String text) {
        return TAX_ID.matcher(text).matches()
                && oneDigitRepeated(text.substring(0, 10))
                && Character.digit(text.charAt(10), 10) == taxIdCheckDigit(text.substring(0, 10));
    }

    private static boolean oneDigitRepeated(String ten) {
        var repeated = "0123456789"
                .chars()
                .mapToLong(digit -> ten.chars().filter(other -> other == digit).count())
                .filter(times -> times > 1)
                .toArray();
        return repeated.length == 1 && repeated[0] <= 3 && !threeInARow(ten);
    }

    private static boolean threeInARow(String digits) {
        for (var i = 2; i < digits.length(); i++) {
            if (digits.charAt(i) == digits.charAt(i - 1) && digits.charAt(i) == digits.charAt(i - 2)) {
                return true;
            }
        }
        return false;
    }

    static int taxIdCheckDigit(String ten) {
        var product = 10;
        for (var i = 0; i < ten.length(); i++) {
            var sum = (Character.digit(ten.charAt(i), 10) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }

    /**
     * § 147 SGB VI with § 4 VKVV: the letter counts as its two-digit place in the alphabet; the last digit is the sum
     * of the digits of the weighted twelve, by 10.
     */
    static boolean pensionNumber(String text) {
        return PENSION_NUMBER.matcher(text).matches()
                && Character.digit(text.charAt(11), 10) == pensionCheckDigit(text.substring(0, 11));
    }

    static int pensionCheckDigit(String eleven) {
        var letter = eleven.charAt(8) - 'A' + 1;
        var digits = eleven.substring(0, 8) + letter / 10 + letter % 10 + eleven.substring(9);
        var sum = 0;
        for (var i = 0; i < PENSION_WEIGHTS.length; i++) {
            var product = Character.digit(digits.charAt(i), 10) * PENSION_WEIGHTS[i];
            sum += product / 10 + product % 10;
        }
        return sum % 10;
    }
}
