package de.antragswerk.form;

import de.antragswerk.plugin.form.FieldType;
import de.antragswerk.plugin.form.FieldType.Checked.Kind;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Entered texts become stored answers; what cannot be read stays as entered, so that the citizen finds it again. */
final class AnswerReading {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,15}");
    private static final Pattern GERMAN_AMOUNT =
            Pattern.compile("(-?(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,12}))(?:,(\\d{1,2}|-))?");
    private static final Pattern GERMAN_DECIMAL =
            Pattern.compile("-?(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,12})(?:,\\d{1,6})?");
    private static final Pattern PLAIN_AMOUNT = Pattern.compile("-?\\d{1,12}\\.\\d{1,2}");

    /** With points between the thousands; repeated groups of an expression must not meet texts of any length. */
    private static final int LONGEST_AMOUNT = 24;

    private AnswerReading() {}

    /** @return empty if nothing was entered */
    static Optional<JsonValue> stored(FieldType type, List<String> posted) {
        var given = posted.stream().filter(Objects::nonNull).toList();
        if (type instanceof FieldType.MultiChoice) {
            var codes = given.stream()
                    .map(EnteredText::line)
                    .filter(code -> !code.isEmpty())
                    .distinct()
                    .map(Answers::string)
                    .toList();
            return codes.isEmpty() ? Optional.empty() : Optional.of(Answers.array(codes));
        }
        return given.stream()
                .map(text -> isMultiline(type) ? EnteredText.lines(text) : EnteredText.line(text))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> canonical(type, text));
    }

    private static boolean isMultiline(FieldType type) {
        return type instanceof FieldType.Text text && text.multiline();
    }

    private static JsonValue canonical(FieldType type, String text) {
        return switch (type) {
            case FieldType.YesNo yesNo ->
                switch (text.toLowerCase(Locale.ROOT)) {
                    case "ja", "true" -> JsonValue.TRUE;
                    case "nein", "false" -> JsonValue.FALSE;
                    default -> Answers.string(text);
                };
            case FieldType.Day day ->
                Answers.string(LegalDays.entered(text).map(Object::toString).orElse(text));
            case FieldType.WholeNumber number -> {
                var digits = EnteredText.withoutBlanks(text);
                yield WHOLE_NUMBER.matcher(digits).matches()
                        ? Answers.JSON.createValue(Long.parseLong(digits))
                        : Answers.string(text);
            }
            case FieldType.Money money ->
                Answers.string(amount(text).map(BigDecimal::toPlainString).orElse(text));
            case FieldType.Decimal decimal ->
                Answers.string(decimal(text).map(BigDecimal::toPlainString).orElse(text));
            case FieldType.Country country -> Answers.string(text.length() == 2 ? text.toUpperCase(Locale.ROOT) : text);
            case FieldType.Locality locality -> Answers.string(text);
            case FieldType.Checked checked -> Answers.string(checked(checked.kind(), text));
            case FieldType.Text free -> Answers.string(text);
            case FieldType.Choice choice -> Answers.string(text);
            case FieldType.MultiChoice choice -> Answers.string(text);
        };
    }

    private static Optional<BigDecimal> amount(String text) {
        var digits = EnteredText.withoutBlanks(text).replaceAll("(?i)(€|eur|euro)$", "");
        if (digits.length() > LONGEST_AMOUNT) {
            return Optional.empty();
        }
        if (PLAIN_AMOUNT.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits).setScale(2, RoundingMode.UNNECESSARY));
        }
        var german = GERMAN_AMOUNT.matcher(digits);
        if (!german.matches()) {
            return Optional.empty();
        }
        var cents = german.group(2) == null || german.group(2).equals("-") ? "00" : german.group(2);
        return Optional.of(
                new BigDecimal(german.group(1).replace(".", "") + "." + cents).setScale(2, RoundingMode.UNNECESSARY));
    }

    private static Optional<BigDecimal> decimal(String text) {
        var digits = EnteredText.withoutBlanks(text);
        if (digits.length() > LONGEST_AMOUNT) {
            return Optional.empty();
        }
        if (PLAIN_AMOUNT.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits));
        }
        return GERMAN_DECIMAL.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }

    private static String checked(Kind kind, String text) {
        return switch (kind) {
            case IBAN, PENSION_NUMBER -> EnteredText.withoutBlanks(text).toUpperCase(Locale.ROOT);
            case TAX_ID, POSTAL_CODE -> EnteredText.withoutBlanks(text);
            case EMAIL, PHONE -> text;
        };
    }
}
