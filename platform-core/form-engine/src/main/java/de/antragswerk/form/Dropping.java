package de.antragswerk.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what was given with what counts. Whatever is not among the latter is told, so that nothing vanishes unseen. */
final class Dropping {
    private final Routes routes;
    private final List<Dropped> dropped = new ArrayList<>();

    private Dropping(Routes routes) {
        this.routes = routes;
    }

    static List<Dropped> of(Routes routes, JsonObject given, JsonObject settled) {
        var dropping = new Dropping(routes);
        dropping.compare(given, settled, "", "");
        return List.copyOf(dropping.dropped);
    }

    private void compare(JsonObject given, JsonObject settled, String pointer, String path) {
        given.forEach((id, value) ->
                compare(value, settled.get(id), pointer + "/" + id, pointer.isEmpty() ? id : path + "." + id));
    }

    private void compare(JsonValue given, JsonValue settled, String pointer, String path) {
        if (given.equals(settled) || isNothing(given) || isCalculated(path)) {
            return;
        }
        switch (given) {
            case JsonObject object ->
                compare(
                        object,
                        settled instanceof JsonObject counted ? counted : JsonValue.EMPTY_JSON_OBJECT,
                        pointer,
                        path);
            case JsonArray array -> compare(array, settled, pointer, path);
            default -> dropped.add(new Dropped(pointer, path, given));
        }
    }

    private void compare(JsonArray given, JsonValue settled, String pointer, String path) {
        if (given.stream().allMatch(JsonString.class::isInstance) && !(settled instanceof JsonArray)) {
            dropped.add(new Dropped(pointer, path, given));
            return;
        }
        var counted = settled instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
        for (var i = 0; i < given.size(); i++) {
            compare(given.get(i), i < counted.size() ? counted.get(i) : JsonValue.NULL, pointer + "/" + i, path);
        }
    }

    private static boolean isNothing(JsonValue value) {
        return switch (value) {
            case JsonObject object -> object.isEmpty();
            case JsonArray array -> array.isEmpty();
            default -> value == JsonValue.NULL;
        };
    }

    private boolean isCalculated(String path) {
        return Optional.ofNullable(routes.to(path))
                .filter(route -> route.element() instanceof CompiledField field && field.isCalculated())
                .isPresent();
    }
}
