package de.antragswerk.plugin.form;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a question is answered, and how its answer is stored (see {@link de.antragswerk.plugin.Antrag}). */
public sealed interface FieldType {

    /**
     * @param maxLength in characters (code points)
     * @param pattern regular expression that the whole text must match
     * @param multiline a text area instead of a line
     */
    record Text(int maxLength, Optional<String> pattern, boolean multiline) implements FieldType {
        public Text {
            requireNonNull(pattern, "an absent pattern is an empty Optional");
            // A pattern that is none must fail here and not while somebody fills the form.
            pattern.ifPresent(Pattern::compile);
        }
    }

    /** Stored as boolean. */
    record YesNo() implements FieldType {}

    /** Stored as ISO 8601 day. */
    record Day(Span span) implements FieldType {
        /** Which days make sense. */
        public enum Span {
            ANY,
            /** Not after the day on which the form is filled (which may be later than the day of application). */
            PAST,
            /** Not before the day of application. */
            FUTURE
        }
    }

    /** One code out of a list. */
    record Choice(String codeList) implements FieldType {}

    /** Any number of codes out of a list; stored as array. */
    record MultiChoice(String codeList) implements FieldType {}

    record WholeNumber(long min, long max) implements FieldType {}

    /** Euro with at most two decimals; stored as decimal string with a point. */
    record Money(BigDecimal min, BigDecimal max) implements FieldType {}

    /**
     * A number with decimals, stored as decimal string with a point.
     *
     * @param scale greatest number of decimals
     */
    record Decimal(BigDecimal min, BigDecimal max, int scale) implements FieldType {
        public Decimal {
            if (scale < 0 || scale > 6) {
                throw new IllegalArgumentException("a decimal has at most six digits behind the point");
            }
        }
    }

    /** A country by its code, ISO 3166-1 alpha-2; the platform brings the names. */
    record Country() implements FieldType {}

    /** The name of a place; the page offers the names of the register, and takes others. */
    record Locality(int maxLength) implements FieldType {}

    /** A text with a known form, many of them with check digits. */
    record Checked(Kind kind) implements FieldType {
        public enum Kind {
            EMAIL,
            PHONE,
            POSTAL_CODE,
            /** ISO 13616, check digits ISO 7064 MOD 97-10; stored without blanks. */
            IBAN,
            /** Identifikationsnummer § 139b AO, eleven digits, check digit ISO 7064 MOD 11,10. */
            TAX_ID,
            /** Versicherungsnummer § 147 SGB VI, twelve characters with check digit. */
            PENSION_NUMBER
        }
    }
}
