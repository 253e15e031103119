package de.antragswerk.onboarding;

import static java.util.Objects.requireNonNull;

import de.antragswerk.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.TreeMap;

/**
 * A value of a plugin's parameter from a day on. Whether it suits the parameter is for the plugin to say.
 *
 * @param value with the members of objects in the order of their names and numbers without superfluous zeros, so that equal
 *     values are equal
 */
public record ParameterEntry(String name, LocalDate validFrom, JsonValue value) {

    private static final int LARGEST = 4000;
    private static final int MOST_DIGITS = 40;
    private static final int DEEPEST = 4;

    public ParameterEntry {
        requireNonNull(name, "a parameter has a name");
        requireNonNull(validFrom, "a value counts from a day on");
        value = normal(requireNonNull(value, "a value is never null"));
    }

    /** Whether a value can be stored and comes back as it was. */
    static boolean isStorable(JsonValue value) {
        return value != JsonValue.NULL
                && isStorable(value, 0)
                && value.toString().length() <= LARGEST;
    }

    private static boolean isStorable(JsonValue value, int depth) {
        return depth <= DEEPEST
                && switch (value.getValueType()) {
                    case OBJECT ->
                        value.asJsonObject().entrySet().stream()
                                .allMatch(member -> Characters.allPossible(member.getKey())
                                        && isStorable(member.getValue(), depth + 1));
                    case ARRAY -> value.asJsonArray().stream().allMatch(item -> isStorable(item, depth + 1));
                    case STRING -> Characters.allPossible(((JsonString) value).getString());
                    case NUMBER -> isShort(((JsonNumber) value).bigDecimalValue());
                    case TRUE, FALSE, NULL -> true;
                };
    }

    private static boolean isShort(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
    }

    private static JsonValue normal(JsonValue value) {
        return switch (value) {
            case JsonObject object -> {
                var members = new TreeMap<String, JsonValue>(object);
                var sorted = Json.createObjectBuilder();
                members.forEach((name, member) -> sorted.add(name, normal(member)));
                yield sorted.build();
            }
            case JsonArray array -> {
                var items = Json.createArrayBuilder();
                array.forEach(item -> items.add(normal(item)));
                yield items.build();
            }
            case JsonNumber number -> {
                var stripped = number.bigDecimalValue().stripTrailingZeros();
                yield Json.createValue(stripped.signum() == 0 ? BigDecimal.ZERO : stripped);
            }
            default -> value;
        };
    }
}
