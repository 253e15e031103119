package de.antragswerk.form;

import de.antragswerk.plugin.form.FieldType;
import de.antragswerk.plugin.form.TextKeys;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Stored answers become texts: as entered again, the German way, and as read in a language. */
final class AnswerWriting {
    private static final Pattern STORED_AMOUNT = Pattern.compile("-?\\d{1,12}\\.\\d{2}");
    private static final Pattern STORED_DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    private AnswerWriting() {}

    static String entered(FieldType type, JsonValue value) {
        return switch (value) {
            case JsonString text -> entered(type, text.getString());
            case JsonNumber number -> number.toString();
            case JsonArray several ->
                several.stream().map(one -> entered(type, one)).collect(Collectors.joining(", "));
            default ->
                switch (value.getValueType()) {
                    case TRUE -> "ja";
                    case FALSE -> "nein";
                    default -> "";
                };
        };
    }

    private static String entered(FieldType type, String text) {
        return switch (type) {
            case FieldType.Day day -> day(text);
            case FieldType.Decimal decimal -> STORED_DECIMAL.matcher(text).matches() ? text.replace('.', ',') : text;
            case FieldType.Money money -> STORED_AMOUNT.matcher(text).matches() ? text.replace('.', ',') : text;
            default -> text;
        };
    }

    /** @param texts the plugin's in that language, for the codes */
    static String legible(FieldType type, JsonValue value, Map<String, String> texts, Locale locale) {
        return switch (type) {
            case FieldType.YesNo yesNo -> yesNo(value, locale);
            case FieldType.Choice choice -> codes(choice.codeList(), value, texts);
            case FieldType.MultiChoice choice -> codes(choice.codeList(), value, texts);
            case FieldType.Money money ->
                value instanceof JsonString text ? amount(text.getString(), locale) : entered(type, value);
            case FieldType.Decimal decimal ->
                value instanceof JsonString text ? decimal(text.getString(), locale) : entered(type, value);
            case FieldType.Country country ->
                value instanceof JsonString code ? Countries.name(code.getString(), locale) : entered(type, value);
            case FieldType.Day day ->
                value instanceof JsonString text ? Written.day(text.getString(), locale) : entered(type, value);
            default -> entered(type, value);
        };
    }

    private static String yesNo(JsonValue value, Locale locale) {
        return switch (value.getValueType()) {
            case TRUE -> FindingTexts.word("yes", locale);
            case FALSE -> FindingTexts.word("no", locale);
            default -> entered(new FieldType.YesNo(), value);
        };
    }

    private static String codes(String list, JsonValue value, Map<String, String> texts) {
        return switch (value) {
            case JsonArray several ->
                several.stream().map(code -> codes(list, code, texts)).collect(Collectors.joining(", "));
            case JsonString code -> texts.getOrDefault(TextKeys.code(list, code.getString()), code.getString());
            default -> entered(new FieldType.Choice(list), value);
        };
    }

    private static String day(String stored) {
        return LegalDays.stored(stored).map(LegalDays::written).orElse(stored);
    }

    private static String amount(String stored, Locale locale) {
        return STORED_AMOUNT.matcher(stored).matches() ? Written.amount(new BigDecimal(stored), locale) : stored;
    }

    private static String decimal(String stored, Locale locale) {
        return STORED_DECIMAL.matcher(stored).matches() ? Written.number(new BigDecimal(stored), locale) : stored;
    }
}
