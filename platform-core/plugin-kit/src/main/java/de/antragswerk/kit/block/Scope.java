package de.antragswerk.kit.block;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;

/**
 * Where a block stands, so that {@code $.x} in its conditions becomes the path of its own answer {@code x}.
 *
 * @param prefix dotted path to the block within the entry of the innermost repeating group around it, or within the form; empty
 *     or ending with a dot
 * @param level number of repeating groups around the block, its own included
 */
record Scope(String prefix, int level) {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String OWN = "$.";
    /** How conditions call the entries around them, from the inside. */
    private static final List<String> ENTRIES = List.of("item.", "parent.", "parent2.");

    /** @param depth number of repeating groups around the condition */
    JsonValue absolute(JsonValue logic, int depth) {
        return switch (logic) {
            case JsonString text ->
                text.getString().startsWith(OWN)
                        ? JSON.createValue(
                                entry(depth) + prefix + text.getString().substring(OWN.length()))
                        : text;
            case JsonArray parts -> {
                var rewritten = JSON.createArrayBuilder();
                parts.forEach(part -> rewritten.add(absolute(part, depth)));
                yield rewritten.build();
            }
            case JsonObject operation -> {
                var rewritten = JSON.createObjectBuilder();
                operation.forEach((operator, arguments) -> rewritten.add(operator, absolute(arguments, depth)));
                yield rewritten.build();
            }
            default -> logic;
        };
    }

    private String entry(int depth) {
        if (level == 0) {
            return "";
        }
        if (depth - level >= ENTRIES.size()) {
            throw new IllegalArgumentException("a condition is too deep inside its block: " + prefix);
        }
        return ENTRIES.get(depth - level);
    }
}
