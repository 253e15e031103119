package de.antragswerk.draft.edit;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;

/** An answer that no page shows at present, as it is stored. */
final class RawAnswer {
    private static final int LONGEST_POSITION = 4;

    private RawAnswer() {}

    static List<String> at(JsonObject answers, String pointer) {
        JsonValue found = answers;
        for (var step : pointer.substring(1).split("/")) {
            found = step(found, step);
        }
        return Shown.clean(texts(found).toList());
    }

    private static JsonValue step(JsonValue value, String step) {
        return switch (value) {
            case JsonObject object -> object.getOrDefault(step, JsonValue.NULL);
            case JsonArray array -> entry(array, step);
            default -> JsonValue.NULL;
        };
    }

    private static JsonValue entry(JsonArray array, String step) {
        if (step.length() > LONGEST_POSITION || !step.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            return JsonValue.NULL;
        }
        var position = step.isEmpty() ? array.size() : Integer.parseInt(step);
        return position < array.size() ? array.get(position) : JsonValue.NULL;
    }

    private static Stream<String> texts(JsonValue value) {
        return switch (value) {
            case JsonString text -> Stream.of(text.getString());
            case JsonNumber number -> Stream.of(number.toString());
            case JsonArray several -> several.stream().flatMap(RawAnswer::texts);
            default ->
                switch (value.getValueType()) {
                    case TRUE -> Stream.of("ja");
                    case FALSE -> Stream.of("nein");
                    default -> Stream.empty();
                };
        };
    }
}
