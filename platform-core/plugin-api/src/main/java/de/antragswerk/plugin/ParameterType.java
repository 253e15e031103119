package de.antragswerk.plugin;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.form.CodeList;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** What a parameter's value can be. In JSON: strings, whole numbers, true and false. */
public sealed interface ParameterType {

    /** Whether the value is one of this type, within its limits. */
    boolean accepts(JsonValue value);

    /** @param maxLength in characters, at least 1 */
    record Text(int maxLength, boolean multiline) implements ParameterType {
        @Override
        public boolean accepts(JsonValue value) {
            return string(value)
                    .filter(text -> !text.isBlank() && text.length() <= maxLength)
                    .isPresent();
        }
    }

    /**
     * @param min smallest value allowed
     * @param max largest value allowed
     * @param unit as a person reads it, for example "Tage"; may be empty
     */
    record WholeNumber(long min, long max, String unit) implements ParameterType {
        public WholeNumber {
            requireNonNull(unit, "a number without unit has an empty one");
        }

        @Override
        public boolean accepts(JsonValue value) {
            return within(value, min, max);
        }
    }

    /** An amount of money; the value is in cents. */
    record Amount(long minCents, long maxCents) implements ParameterType {
        @Override
        public boolean accepts(JsonValue value) {
            return within(value, minCents, maxCents);
        }
    }

    record YesNo() implements ParameterType {
        @Override
        public boolean accepts(JsonValue value) {
            return value == JsonValue.TRUE || value == JsonValue.FALSE;
        }
    }

    /** One of the codes. */
    record Choice(CodeList codes) implements ParameterType {
        public Choice {
            requireNonNull(codes, "a choice has codes");
        }

        @Override
        public boolean accepts(JsonValue value) {
            return string(value).filter(codes.codes()::contains).isPresent();
        }
    }

    /** A day; the value is ISO 8601. */
    record Day() implements ParameterType {
        @Override
        public boolean accepts(JsonValue value) {
            return string(value).filter(Day::isDay).isPresent();
        }

        private static boolean isDay(String text) {
            try {
                LocalDate.parse(text);
                return true;
            } catch (DateTimeException noDay) {
                return false;
            }
        }
    }

    /** An address of a page that people open; only https, at most 300 characters. */
    record WebAddress() implements ParameterType {
        private static final int LONGEST = 300;

        @Override
        public boolean accepts(JsonValue value) {
            return string(value)
                    .filter(text -> text.length() <= LONGEST && isSecure(text))
                    .isPresent();
        }

        private static boolean isSecure(String text) {
            try {
                var address = new URI(text);
                return "https".equals(address.getScheme())
                        && address.getHost() != null
                        && address.getUserInfo() == null;
            } catch (URISyntaxException noAddress) {
                return false;
            }
        }
    }

    private static Optional<String> string(JsonValue value) {
        return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static boolean within(JsonValue value, long min, long max) {
        if (!(value instanceof JsonNumber number) || !number.isIntegral()) {
            return false;
        }
        try {
            var whole = number.longValueExact();
            return min <= whole && whole <= max;
        } catch (ArithmeticException tooLarge) {
            return false;
        }
    }
}
