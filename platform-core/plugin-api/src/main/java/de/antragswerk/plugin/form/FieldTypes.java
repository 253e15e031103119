package de.antragswerk.plugin.form;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The field types by the names that they have in a form's JSON. */
final class FieldTypes {
    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("9999999.99");

    private FieldTypes() {}

    static FieldType read(JsonObject field) {
        var type = field.getString("type");
        return switch (type) {
            case "text" -> text(field, false);
            case "textarea" -> text(field, true);
            case "yesno" -> new FieldType.YesNo();
            case "day" ->
                new FieldType.Day(FieldType.Day.Span.valueOf(
                        field.getString("span", "any").toUpperCase(Locale.ROOT)));
            case "choice" -> new FieldType.Choice(field.getString("codes"));
            case "multichoice" -> new FieldType.MultiChoice(field.getString("codes"));
            case "number" -> new FieldType.WholeNumber(field.getInt("min", 0), field.getInt("max", Integer.MAX_VALUE));
            case "money" ->
                new FieldType.Money(amount(field, "min", BigDecimal.ZERO), amount(field, "max", LARGEST_AMOUNT));
            case "decimal" ->
                new FieldType.Decimal(
                        amount(field, "min", BigDecimal.ZERO),
                        amount(field, "max", LARGEST_AMOUNT),
                        field.getInt("scale", 2));
            case "country" -> new FieldType.Country();
            case "locality" -> new FieldType.Locality(field.getInt("maxLength", 100));
            case "email", "phone", "postal_code", "iban", "tax_id", "pension_number" ->
                new FieldType.Checked(FieldType.Checked.Kind.valueOf(type.toUpperCase(Locale.ROOT)));
            default -> throw new IllegalArgumentException("unknown field type: " + type);
        };
    }

    private static FieldType.Text text(JsonObject field, boolean multiline) {
        return new FieldType.Text(
                field.getInt("maxLength", multiline ? 2000 : 200),
                Optional.ofNullable(field.getString("pattern", null)),
                multiline);
    }

    private static BigDecimal amount(JsonObject field, String name, BigDecimal otherwise) {
        return field.containsKey(name) ? field.getJsonNumber(name).bigDecimalValue() : otherwise;
    }
}
