package de.antragswerk.onboarding;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;

/**
 * Writes JSON so that the same content always has the same bytes: two blanks a level, members in the order of the object, one
 * line feed at the end, nothing escaped that need not be. Written by hand because a library may change its mind.
 */
final class CanonicalJson {

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    static String write(JsonObject json) {
        var writer = new CanonicalJson();
        writer.value(json, 0);
        return writer.text.append('\n').toString();
    }

    private void value(JsonValue value, int depth) {
        switch (value.getValueType()) {
            case OBJECT -> object((JsonObject) value, depth);
            case ARRAY -> array((JsonArray) value, depth);
            case STRING -> string(((JsonString) value).getString());
            case NUMBER -> text.append(number(((JsonNumber) value).bigDecimalValue()));
            case TRUE, FALSE, NULL -> text.append(value);
        }
    }

    private void object(JsonObject object, int depth) {
        if (object.isEmpty()) {
            text.append("{}");
            return;
        }
        var separator = "{";
        for (var member : object.entrySet()) {
            text.append(separator);
            line(depth + 1);
            string(member.getKey());
            text.append(": ");
            value(member.getValue(), depth + 1);
            separator = ",";
        }
        line(depth);
        text.append('}');
    }

    private void array(JsonArray array, int depth) {
        if (array.isEmpty()) {
            text.append("[]");
            return;
        }
        var separator = "[";
        for (var item : array) {
            text.append(separator);
            line(depth + 1);
            value(item, depth + 1);
            separator = ",";
        }
        line(depth);
        text.append(']');
    }

    private void line(int depth) {
        text.append('\n').append("  ".repeat(depth));
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void string(String value) {
        text.append('"');
        value.chars().forEach(c -> {
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ') {
                        text.append(String.format("\\u%04x", c));
                    } else {
                        text.append((char) c);
                    }
                }
            }
        });
        text.append('"');
    }
}
