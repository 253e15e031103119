package de.antragswerk.form;

import de.antragswerk.plugin.form.FieldType;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What an expression has worked out becomes an answer in the shape of its field; what does not fit is no answer. */
final class CalculatedValues {
    private static final BigDecimal LARGEST = new BigDecimal("999999999999");

    private CalculatedValues() {}

    static Optional<JsonValue> stored(FieldType type, Object value) {
        return switch (type) {
            case FieldType.Money money -> decimals(value, 2);
            case FieldType.Decimal decimal -> decimals(value, decimal.scale());
            case FieldType.WholeNumber number ->
                number(value, 0).map(rounded -> Answers.JSON.createValue(rounded.longValueExact()));
            case FieldType.YesNo yesNo ->
                value instanceof Boolean answer
                        ? Optional.of(answer ? JsonValue.TRUE : JsonValue.FALSE)
                        : Optional.empty();
            case FieldType.MultiChoice choice -> texts(value);
            default ->
                value instanceof String text && !text.isEmpty() ? Optional.of(Answers.string(text)) : Optional.empty();
        };
    }

    private static Optional<JsonValue> decimals(Object value, int digits) {
        return number(value, digits).map(rounded -> Answers.string(rounded.toPlainString()));
    }

    private static Optional<BigDecimal> number(Object value, int digits) {
        return Numbers.of(value)
                .filter(number -> number.abs().compareTo(LARGEST) < 0)
                .map(number -> Numbers.rounded(number, digits));
    }

    private static Optional<JsonValue> texts(Object value) {
        return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance) && !list.isEmpty()
                ? Optional.of(Answers.array(
                        list.stream().map(text -> Answers.string((String) text)).toList()))
                : Optional.empty();
    }
}
