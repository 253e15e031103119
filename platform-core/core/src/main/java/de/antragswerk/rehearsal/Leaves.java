package de.antragswerk.rehearsal;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;

/** Single answers without their places, each as often as it was given: what has only moved is the same. */
record Leaves(Map<String, Integer> counts) {
    static final Leaves NONE = new Leaves(Map.of());

    Leaves {
        counts = Map.copyOf(counts);
    }

    static Leaves of(JsonValue value) {
        var counts = new HashMap<String, Integer>();
        collect(value, counts);
        return new Leaves(counts);
    }

    private static void collect(JsonValue value, Map<String, Integer> counts) {
        switch (value) {
            case JsonObject object -> object.values().forEach(member -> collect(member, counts));
            case JsonArray array -> array.forEach(entry -> collect(entry, counts));
            default -> {
                if (value != JsonValue.NULL) {
                    counts.merge(text(value), 1, Integer::sum);
                }
            }
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    Leaves and(Leaves others) {
        var sum = new HashMap<>(counts);
        others.counts.forEach((leaf, often) -> sum.merge(leaf, often, Integer::sum));
        return new Leaves(sum);
    }

    Leaves without(Leaves others) {
        var rest = new HashMap<String, Integer>();
        counts.forEach((leaf, often) -> {
            var more = often - others.counts.getOrDefault(leaf, 0);
            if (more > 0) {
                rest.put(leaf, more);
            }
        });
        return new Leaves(rest);
    }

    /** Without the texts that are part of one of the others, as a street is of the street with its number. */
    Leaves notWithin(Leaves others) {
        var rest = new HashMap<>(counts);
        rest.keySet().removeIf(leaf -> others.counts.keySet().stream().anyMatch(other -> other.contains(leaf)));
        return new Leaves(rest);
    }

    int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Without answers: nothing of a person ends up in a log by accident. */
    @Override
    public String toString() {
        return "Leaves[" + size() + "]";
    }
}
