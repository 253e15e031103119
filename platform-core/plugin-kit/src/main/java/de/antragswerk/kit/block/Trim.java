package de.antragswerk.kit.block;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** What the uses of blocks leave out or make optional, by path. A name that fits nothing is a slip and is complained of. */
final class Trim {
    private final Set<String> without = new HashSet<>();
    private final Set<String> optional = new HashSet<>();
    private final Set<String> unused = new TreeSet<>();

    /** @param prefix of the paths inside the use */
    void add(JsonObject use, String prefix) {
        paths(use, "without", prefix, without);
        paths(use, "optional", prefix, optional);
    }

    private void paths(JsonObject use, String name, String prefix, Set<String> paths) {
        JsonArray given = use.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        given.getValuesAs(JsonString::getString).forEach(path -> {
            paths.add(prefix + path);
            unused.add(prefix + path);
        });
    }

    boolean leavesOut(String path) {
        return found(without, path);
    }

    boolean makesOptional(String path) {
        return found(optional, path);
    }

    private boolean found(Set<String> paths, String path) {
        var named = paths.contains(path);
        if (named) {
            unused.remove(path);
        }
        return named;
    }

    void complainAboutUnused() {
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("a use of a block names fields that it does not have: " + unused);
        }
    }
}
