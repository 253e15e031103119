package de.antragswerk.kit;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers by dotted path. What was not asked or not answered is absent, never an exception. */
public record Given(JsonObject answers) {

    /** No exponents: a few characters must not become a number that fills the memory. */
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    public Optional<String> text(String path) {
        return value(path) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    public Optional<LocalDate> day(String path) {
        try {
            return text(path).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** An amount or a decimal number. */
    public Optional<BigDecimal> amount(String path) {
        return text(path).filter(text -> AMOUNT.matcher(text).matches()).map(BigDecimal::new);
    }

    /** A whole number. */
    public OptionalInt number(String path) {
        try {
            return value(path) instanceof JsonNumber number
                    ? OptionalInt.of(number.bigDecimalValue().intValueExact())
                    : OptionalInt.empty();
        } catch (ArithmeticException tooLarge) {
            return OptionalInt.empty();
        }
    }

    /** The codes of a choice of several. */
    public List<String> list(String path) {
        return value(path) instanceof JsonArray entries
                ? entries.stream()
                        .filter(JsonString.class::isInstance)
                        .map(entry -> ((JsonString) entry).getString())
                        .toList()
                : List.of();
    }

    public boolean yes(String path) {
        return value(path) == JsonValue.TRUE;
    }

    public boolean no(String path) {
        return value(path) == JsonValue.FALSE;
    }

    public boolean isOneOf(String path, String... codes) {
        return text(path).filter(List.of(codes)::contains).isPresent();
    }

    public Stream<Given> entries(String path) {
        return value(path) instanceof JsonArray entries
                ? entries.stream()
                        .map(entry ->
                                new Given(entry instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT))
                : Stream.empty();
    }

    private JsonValue value(String path) {
        JsonValue found = answers;
        for (var step : path.split("\\.")) {
            found = found instanceof JsonObject object ? object.getOrDefault(step, JsonValue.NULL) : JsonValue.NULL;
        }
        return found;
    }
}
