package de.antragswerk.kit.block;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What the uses of blocks leave out or make optional, by path. It concerns the elements of that use only: a form may leave a field of
 * a block out in order to put one of its own under the same name. A name that fits nothing is a slip and is complained of.
 */
final class Trim {
    private final Deque<Use> uses = new ArrayDeque<>();

    private record Use(Set<String> without, Set<String> optional, Set<String> unused) {}

    /**
     * @param prefix of the paths inside the use
     * @param expansion of the elements of the use
     */
    <T> T within(JsonObject use, String prefix, Supplier<T> expansion) {
        var trimmed = new Use(paths(use, "without", prefix), paths(use, "optional", prefix), new TreeSet<>());
        trimmed.unused().addAll(trimmed.without());
        trimmed.unused().addAll(trimmed.optional());
        uses.push(trimmed);
        var expanded = expansion.get();
        uses.pop();
        if (!trimmed.unused().isEmpty()) {
            throw new IllegalArgumentException(
                    "a use of a block names fields that it does not have: " + trimmed.unused());
        }
        return expanded;
    }

    private static Set<String> paths(JsonObject use, String name, String prefix) {
        Set<String> paths = new HashSet<>();
        use.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonString::getString)
                .forEach(path -> paths.add(prefix + path));
        return paths;
    }

    boolean leavesOut(String path) {
        var leavesOut = false;
        for (var use : uses) {
            leavesOut |= use.without().contains(path) && found(use, path);
        }
        return leavesOut;
    }

    boolean makesOptional(String path) {
        var optional = false;
        for (var use : uses) {
            optional |= use.optional().contains(path) && found(use, path);
        }
        return optional;
    }

    private static boolean found(Use use, String path) {
        use.unused().remove(path);
        return true;
    }
}
