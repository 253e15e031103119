package de.antragswerk.form;

import de.antragswerk.plugin.form.CodeList;
import de.antragswerk.plugin.form.FieldType;
import de.antragswerk.plugin.form.FieldType.Checked.Kind;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is wrong with one given answer, seen by itself.
 *
 * @param earliest for days that must not be past
 * @param latest for days that must not be ahead
 */
record AnswerCheck(LocalDate earliest, LocalDate latest, Map<String, CodeList> codeLists) {
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(\\.\\d{1,2})?");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>()\",;:\\\\]{1,64}@[^\\s@<>()\",;:\\\\.]+(\\.[^\\s@<>()\",;:\\\\.]+)+");
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]{4,29}");
    private static final Pattern POSTAL_CODE = Pattern.compile("(?!00)\\d{5}");

    /** A finding without its place. */
    record Flaw(String code, Map<String, String> arguments) {
        Flaw(String code) {
            this(code, Map.of());
        }
    }

    private static final Optional<Flaw> NONE = Optional.empty();

    Optional<Flaw> flaw(CompiledField field, JsonValue value) {
        return switch (field.type()) {
            case FieldType.Text text -> value instanceof JsonString given ? text(field, text, given) : wrongType();
            case FieldType.YesNo yesNo ->
                value == JsonValue.TRUE || value == JsonValue.FALSE
                        ? NONE
                        : value instanceof JsonString ? flaw("unknown-code") : wrongType();
            case FieldType.Day day -> value instanceof JsonString given ? day(day, given.getString()) : wrongType();
            case FieldType.Choice choice -> value instanceof JsonString ? code(choice.codeList(), value) : wrongType();
            case FieldType.MultiChoice choice ->
                value instanceof JsonArray codes ? codes(choice.codeList(), codes) : wrongType();
            case FieldType.WholeNumber number -> number(number, value);
            case FieldType.Money money ->
                value instanceof JsonString given ? amount(money, given.getString()) : wrongType();
            case FieldType.Decimal decimal ->
                value instanceof JsonString given ? decimal(decimal, given.getString()) : wrongType();
            case FieldType.Country country ->
                value instanceof JsonString given
                        ? Countries.isCode(given.getString()) ? NONE : flaw("unknown-code")
                        : wrongType();
            case FieldType.Locality locality ->
                value instanceof JsonString given ? length(given.getString(), locality.maxLength()) : wrongType();
            case FieldType.Checked checked ->
                value instanceof JsonString given ? checked(checked.kind(), given.getString()) : wrongType();
        };
    }

    private static Optional<Flaw> text(CompiledField field, FieldType.Text type, JsonString given) {
        var text = given.getString();
        var tooLong = length(text, type.maxLength());
        if (tooLong.isPresent()) {
            return tooLong;
        }
        return field.pattern().isPresent()
                        && !field.pattern().get().matcher(text).matches()
                ? flaw("pattern")
                : NONE;
    }

    private static Optional<Flaw> length(String text, int maxLength) {
        return text.codePointCount(0, text.length()) > maxLength
                ? Optional.of(new Flaw("too-long", Map.of("max", Integer.toString(maxLength))))
                : NONE;
    }

    private Optional<Flaw> day(FieldType.Day type, String text) {
        var day = LegalDays.stored(text);
        if (day.isEmpty()) {
            return flaw("not-a-day");
        }
        return switch (type.span()) {
            case ANY -> NONE;
            case PAST -> day.get().isAfter(latest) ? flaw("day-in-future", latest) : NONE;
            case FUTURE -> day.get().isBefore(earliest) ? flaw("day-in-past", earliest) : NONE;
        };
    }

    private Optional<Flaw> code(String list, JsonValue value) {
        return value instanceof JsonString code && codeLists.get(list).codes().contains(code.getString())
                ? NONE
                : flaw("unknown-code");
    }

    private Optional<Flaw> codes(String list, JsonArray codes) {
        if (codes.stream().distinct().count() < codes.size()) {
            return flaw("unknown-code");
        }
        return codes.stream()
                .map(code -> code(list, code))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Flaw> number(FieldType.WholeNumber type, JsonValue value) {
        return switch (value) {
            case JsonNumber number ->
                number.isIntegral()
                        ? inRange(
                                number.bigDecimalValue(),
                                BigDecimal.valueOf(type.min()),
                                BigDecimal.valueOf(type.max()))
                        : flaw("not-a-number");
            case JsonString raw -> flaw("not-a-number");
            default -> wrongType();
        };
    }

    private static Optional<Flaw> amount(FieldType.Money type, String text) {
        return AMOUNT.matcher(text).matches()
                ? inRange(new BigDecimal(text), type.min(), type.max())
                : flaw("not-an-amount");
    }

    private static Optional<Flaw> decimal(FieldType.Decimal type, String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return flaw("not-a-decimal");
        }
        var value = new BigDecimal(text);
        return value.scale() > type.scale()
                ? Optional.of(new Flaw("too-many-digits", Map.of("digits", Integer.toString(type.scale()))))
                : inRange(value, type.min(), type.max());
    }

    private static Optional<Flaw> inRange(BigDecimal value, BigDecimal min, BigDecimal max) {
        return value.compareTo(min) < 0 || value.compareTo(max) > 0
                ? Optional.of(new Flaw("out-of-range", Map.of("min", min.toPlainString(), "max", max.toPlainString())))
                : NONE;
    }

    private static Optional<Flaw> checked(Kind kind, String text) {
        return switch (kind) {
            case EMAIL -> text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches() ? NONE : flaw("bad-email");
            case PHONE -> PHONE.matcher(text).matches() ? NONE : flaw("bad-phone");
            case POSTAL_CODE -> POSTAL_CODE.matcher(text).matches() ? NONE : flaw("bad-postal-code");
            case IBAN -> CheckDigits.iban(text) ? NONE : flaw("bad-iban");
            case TAX_ID -> CheckDigits.taxId(text) ? NONE : flaw("bad-tax-id");
            case PENSION_NUMBER -> CheckDigits.pensionNumber(text) ? NONE : flaw("bad-pension-number");
        };
    }

    private static Optional<Flaw> wrongType() {
        return flaw("wrong-type");
    }

    private static Optional<Flaw> flaw(String code) {
        return Optional.of(new Flaw(code));
    }

    private static Optional<Flaw> flaw(String code, LocalDate limit) {
        return Optional.of(new Flaw(code, Map.of("limit", limit.toString())));
    }
}
