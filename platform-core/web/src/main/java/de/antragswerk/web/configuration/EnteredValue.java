package de.antragswerk.web.configuration;

import de.antragswerk.json.Json;
import de.antragswerk.plugin.ParameterType;
import de.antragswerk.web.page.German;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** A parameter's value as people enter it and read it in a form. */
final class EnteredValue {
    static final String YES = "ja";
    static final String NO = "nein";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
    private static final Pattern EUROS = Pattern.compile("\\d{1,12}(,\\d{1,2})?");

    private EnteredValue() {}

    /** The value; nothing when the text cannot be one of the type. Limits are the core's to judge. */
    static Optional<JsonValue> read(ParameterType type, String text) {
        return switch (type) {
            case ParameterType.Text words -> Optional.of(Json.createValue(text));
            case ParameterType.WholeNumber number ->
                Optional.of(text)
                        .filter(digits -> WHOLE.matcher(digits).matches())
                        .map(Long::parseLong)
                        .map(Json::createValue);
            case ParameterType.Amount amount -> cents(text).map(Json::createValue);
            case ParameterType.YesNo yesNo ->
                text.equals(YES)
                        ? Optional.of(JsonValue.TRUE)
                        : Optional.of(text).filter(NO::equals).map(no -> JsonValue.FALSE);
            case ParameterType.Choice choice -> Optional.of(Json.createValue(text));
            case ParameterType.Day day -> day(text).map(LocalDate::toString).map(Json::createValue);
            case ParameterType.WebAddress address -> Optional.of(Json.createValue(text));
        };
    }

    /** As it would be entered; a value that is not of the type (any more) as it is stored. */
    static String text(ParameterType type, JsonValue value) {
        if (!type.accepts(value)) {
            return value instanceof JsonString text ? text.getString() : value.toString();
        }
        return switch (type) {
            case ParameterType.WholeNumber number -> value.toString();
            case ParameterType.Amount amount ->
                BigDecimal.valueOf(((JsonNumber) value).longValue(), 2)
                        .toString()
                        .replace('.', ',');
            case ParameterType.YesNo yesNo -> value == JsonValue.TRUE ? YES : NO;
            case ParameterType.Day day -> German.day(LocalDate.parse(((JsonString) value).getString()));
            case ParameterType.Text words -> ((JsonString) value).getString();
            case ParameterType.Choice choice -> ((JsonString) value).getString();
            case ParameterType.WebAddress address -> ((JsonString) value).getString();
        };
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, DAY));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<Long> cents(String text) {
        var compact = text.replace(".", "").replace("€", "").strip();
        return EUROS.matcher(compact).matches()
                ? Optional.of(new BigDecimal(compact.replace(',', '.'))
                        .movePointRight(2)
                        .longValueExact())
                : Optional.empty();
    }
}
