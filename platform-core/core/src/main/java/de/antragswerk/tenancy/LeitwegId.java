package de.antragswerk.tenancy;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Address of a public payer on electronic invoices: coarse part, optional fine part, and two check digits after ISO 7064 MOD
 * 97-10.
 */
public record LeitwegId(String value) {

    private static final Pattern FORM = Pattern.compile("(\\d{2,12})(-[0-9A-Z]{1,30})?-(\\d{2})");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    public LeitwegId {
        requireNonNull(value, "a Leitweg-ID is not empty");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a Leitweg-ID has the form 06-FINEPART-00");
        }
        if (!number(value).mod(MODULUS).equals(BigInteger.ONE)) {
            throw new IllegalArgumentException("the check digits of the Leitweg-ID " + value + " are wrong");
        }
    }

    public static Optional<LeitwegId> parse(String text) {
        return FORM.matcher(text).matches() && number(text).mod(MODULUS).equals(BigInteger.ONE)
                ? Optional.of(new LeitwegId(text))
                : Optional.empty();
    }

    /** Whether only the check digits can be wrong. */
    public static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    /** Letters count from A = 10 to Z = 35. */
    private static BigInteger number(String text) {
        var digits = new StringBuilder();
        text.chars().filter(c -> c != '-').forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
