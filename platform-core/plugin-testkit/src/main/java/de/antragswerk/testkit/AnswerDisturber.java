package de.antragswerk.testkit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Random;

/** Replaces answers by what no form would accept: half-filled drafts, wrong types, typing errors. */
record AnswerDisturber(Random random) {
    private static final List<JsonValue> STRANGE = List.of(
            JsonValue.NULL,
            JsonValue.TRUE,
            JsonValue.FALSE,
            JsonValue.EMPTY_JSON_ARRAY,
            JsonValue.EMPTY_JSON_OBJECT,
            Json.createValue(-1),
            Json.createValue(""),
            Json.createValue("31.2.2026"),
            Json.createValue("2026-02-31"),
            Json.createValue("weiß nicht"),
            Json.createArrayBuilder().add("x").add(1).build());

    JsonObject disturbed(JsonObject answers) {
        var result = Json.createObjectBuilder();
        answers.forEach((id, value) -> result.add(id, disturbed(value)));
        return result.build();
    }

    private JsonValue disturbed(JsonValue value) {
        if (random.nextInt(6) == 0) {
            return STRANGE.get(random.nextInt(STRANGE.size()));
        }
        return switch (value) {
            case JsonObject object -> disturbed(object);
            case JsonArray array -> {
                var entries = Json.createArrayBuilder();
                array.forEach(entry -> entries.add(disturbed(entry)));
                yield entries.build();
            }
            default -> value;
        };
    }
}
