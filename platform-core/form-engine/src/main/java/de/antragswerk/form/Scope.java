package de.antragswerk.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a condition can see from where it stands: the settled answers and, inside a repeating group, the present entry
 * and the one around it. Converts only what is looked at.
 *
 * @see de.antragswerk.plugin.form.Condition
 */
final class Scope extends AbstractMap<String, Object> {
    private final LocalDate day;
    private final JsonObject answers;
    private final JsonObject item;
    private final JsonObject parent;

    private Scope(LocalDate day, JsonObject answers, JsonObject item, JsonObject parent) {
        this.day = day;
        this.answers = answers;
        this.item = item;
        this.parent = parent;
    }

    static Scope of(LocalDate day, JsonObject answers) {
        return new Scope(day, answers, JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_OBJECT);
    }

    Scope within(JsonObject entry) {
        return new Scope(day, answers, entry, item);
    }

    /** Of the settled answers; empty where there is none. */
    JsonObject entryAt(String pointer, int index) {
        JsonValue found = answers;
        for (var step : pointer.substring(1).split("/")) {
            found = switch (found) {
                case JsonObject object -> Answers.value(object, step);
                case JsonArray array -> Answers.entry(array, Integer.parseInt(step));
                default -> JsonValue.NULL;
            };
        }
        return found instanceof JsonArray array ? Answers.entry(array, index) : JsonValue.EMPTY_JSON_OBJECT;
    }

    @Override
    public Object get(Object key) {
        return switch (String.valueOf(key)) {
            case "day" -> day.toString();
            case "item" -> new ObjectView(item);
            case "parent" -> new ObjectView(parent);
            default -> plain(answers.get(key));
        };
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Map<String, Object> all = new LinkedHashMap<>(new ObjectView(answers));
        all.put("day", day.toString());
        return all.entrySet();
    }

    private static Object plain(JsonValue value) {
        return switch (value) {
            case null -> null;
            case JsonString text -> text.getString();
            case JsonNumber number -> number.doubleValue();
            case JsonObject object -> new ObjectView(object);
            case JsonArray array ->
                array.stream().map(Scope::plain).filter(Objects::nonNull).toList();
            default ->
                switch (value.getValueType()) {
                    case TRUE -> true;
                    case FALSE -> false;
                    default -> null;
                };
        };
    }

    private static final class ObjectView extends AbstractMap<String, Object> {
        private final JsonObject object;

        ObjectView(JsonObject object) {
            this.object = object;
        }

        @Override
        public Object get(Object key) {
            return plain(object.get(key));
        }

        @Override
        public boolean containsKey(Object key) {
            return object.containsKey(key);
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            Map<String, Object> all = new LinkedHashMap<>();
            object.forEach((id, value) -> all.put(id, plain(value)));
            return all.entrySet();
        }
    }
}
