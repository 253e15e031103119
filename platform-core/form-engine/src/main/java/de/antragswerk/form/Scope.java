package de.antragswerk.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a condition can see from where it stands: the settled answers and, inside a repeating group, the present entry
 * and those around it. Converts only what is looked at.
 *
 * @see de.antragswerk.plugin.form.Condition
 */
final class Scope extends AbstractMap<String, Object> {
    /** Repeating groups in repeating groups: the entry, the one around it, the one around that. */
    private static final int DEPTH = 3;

    private final Moment moment;
    private final JsonObject answers;
    private final List<JsonObject> entries;

    private Scope(Moment moment, JsonObject answers, List<JsonObject> entries) {
        this.moment = moment;
        this.answers = answers;
        this.entries = entries;
    }

    static Scope of(Moment moment, JsonObject answers) {
        return new Scope(moment, answers, List.of());
    }

    Scope within(JsonObject entry) {
        List<JsonObject> deeper = new ArrayList<>(DEPTH);
        deeper.add(entry);
        deeper.addAll(entries.subList(0, Math.min(entries.size(), DEPTH - 1)));
        return new Scope(moment, answers, deeper);
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
            case "day" -> moment.day().toString();
            case "today" -> moment.today().toString();
            case "sets" -> moment.sets();
            case "item" -> entry(0);
            case "parent" -> entry(1);
            case "parent2" -> entry(2);
            default -> plain(answers.get(key));
        };
    }

    private ObjectView entry(int outwards) {
        return new ObjectView(outwards < entries.size() ? entries.get(outwards) : JsonValue.EMPTY_JSON_OBJECT);
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Map<String, Object> all = new LinkedHashMap<>(new ObjectView(answers));
        all.put("day", moment.day().toString());
        all.put("today", moment.today().toString());
        all.put("sets", moment.sets());
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
