package de.antragswerk.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Map;

/** Reading of answers whose shape nobody guarantees: what is not there or is something else is empty. */
final class Answers {
    /** Held, because every {@code Json.create…} searches the class path for its provider again. */
    static final JsonProvider JSON = JsonProvider.provider();

    private static final JsonBuilderFactory BUILDERS = JSON.createBuilderFactory(Map.of());

    private Answers() {}

    static JsonValue value(JsonObject parent, String id) {
        // getOrDefault would look twice for what is not there, and most of a form is not there
        var value = parent.get(id);
        return value == null ? JsonValue.NULL : value;
    }

    static JsonObject object(JsonObject parent, String id) {
        return value(parent, id) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    static JsonArray array(JsonObject parent, String id) {
        return value(parent, id) instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    }

    static JsonObject entry(JsonArray array, int index) {
        return index < array.size() && array.get(index) instanceof JsonObject object
                ? object
                : JsonValue.EMPTY_JSON_OBJECT;
    }

    static JsonObjectBuilder builder() {
        return BUILDERS.createObjectBuilder();
    }

    static JsonObjectBuilder builder(JsonObject start) {
        return BUILDERS.createObjectBuilder(start);
    }

    static JsonArray array(Iterable<? extends JsonValue> entries) {
        var builder = BUILDERS.createArrayBuilder();
        entries.forEach(builder::add);
        return builder.build();
    }

    static JsonValue string(String text) {
        return JSON.createValue(text);
    }
}
