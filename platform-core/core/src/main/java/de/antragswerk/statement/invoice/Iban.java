package de.antragswerk.statement.invoice;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** An account within the payments area, with valid check digits (ISO 13616, MOD 97-10). @param value without spaces */
public record Iban(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\d{2}[0-9A-Z]{11,30}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** @throws IllegalArgumentException if form or check digits are wrong */
    public Iban {
        value = value.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches() || !checked(value)) {
            throw new IllegalArgumentException("this is not an IBAN with valid check digits");
        }
    }

    private static boolean checked(String iban) {
        var digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }

    /** In groups of four, as people read it. */
    public String grouped() {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
