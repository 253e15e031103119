package de.antragswerk.exchange.form;

import de.antragswerk.plugin.form.FieldType;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.Locale;

/** The type of a field in the JSON of a form, without what has its usual value there. */
final class FieldJson {
    static final int USUAL_LENGTH = 200;
    static final BigDecimal LARGEST_AMOUNT = new BigDecimal("9999999.99");
    private static final int USUAL_AREA = 2000;
    private static final int USUAL_LOCALITY = 100;
    private static final int USUAL_SCALE = 2;

    private FieldJson() {}

    static void type(JsonObjectBuilder json, FieldType type) {
        switch (type) {
            case FieldType.Text text -> text(json, text);
            case FieldType.YesNo yesNo -> json.add("type", "yesno");
            case FieldType.Day day -> day(json, day);
            case FieldType.Choice choice -> json.add("type", "choice").add("codes", choice.codeList());
            case FieldType.MultiChoice choice -> json.add("type", "multichoice").add("codes", choice.codeList());
            case FieldType.WholeNumber number -> {
                json.add("type", "number");
                unlessUsual(json, "min", number.min(), 0);
                unlessUsual(json, "max", number.max(), Integer.MAX_VALUE);
            }
            case FieldType.Money money -> {
                json.add("type", "money");
                range(json, money.min(), money.max());
            }
            case FieldType.Decimal decimal -> {
                json.add("type", "decimal");
                range(json, decimal.min(), decimal.max());
                unlessUsual(json, "scale", decimal.scale(), USUAL_SCALE);
            }
            case FieldType.Country country -> json.add("type", "country");
            case FieldType.Locality locality -> {
                json.add("type", "locality");
                unlessUsual(json, "maxLength", locality.maxLength(), USUAL_LOCALITY);
            }
            case FieldType.Checked checked ->
                json.add("type", checked.kind().name().toLowerCase(Locale.ROOT));
        }
    }

    private static void text(JsonObjectBuilder json, FieldType.Text text) {
        json.add("type", text.multiline() ? "textarea" : "text");
        unlessUsual(json, "maxLength", text.maxLength(), text.multiline() ? USUAL_AREA : USUAL_LENGTH);
        text.pattern().ifPresent(pattern -> json.add("pattern", pattern));
    }

    private static void day(JsonObjectBuilder json, FieldType.Day day) {
        json.add("type", "day");
        if (day.span() != FieldType.Day.Span.ANY) {
            json.add("span", day.span().name().toLowerCase(Locale.ROOT));
        }
    }

    static void range(JsonObjectBuilder json, BigDecimal min, BigDecimal max) {
        if (min.signum() != 0) {
            json.add("min", min);
        }
        if (max.compareTo(LARGEST_AMOUNT) != 0) {
            json.add("max", max);
        }
    }

    static void unlessUsual(JsonObjectBuilder json, String name, long value, long usual) {
        if (value != usual) {
            json.add(name, value);
        }
    }
}
