package de.antragswerk.testkit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which answers a condition reads, as absolute paths, and which of them the form does not have. */
final class References {
    private static final Set<String> WALKS = Set.of("some", "all", "none", "filter", "map", "reduce");
    private static final Set<String> MOMENT = Set.of("day", "today", "sets");

    private final FormPaths paths;
    private final List<String> entries;
    private final List<String> known = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    private References(FormPaths paths, List<String> entries) {
        this.paths = paths;
        this.entries = entries;
    }

    /** @param entries the repeating groups around the condition, outermost first */
    static References of(JsonValue logic, FormPaths paths, List<String> entries) {
        var references = new References(paths, entries);
        references.read(logic, Optional.empty());
        return references;
    }

    List<String> known() {
        return List.copyOf(known);
    }

    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** @param walked the list whose elements a variable means, inside of some, all, none … */
    private void read(JsonValue logic, Optional<String> walked) {
        switch (logic) {
            case JsonArray all -> all.forEach(part -> read(part, walked));
            case JsonObject operation ->
                operation.forEach((operator, arguments) -> {
                    if (operator.equals("var")) {
                        variable(first(arguments), walked);
                    } else if (WALKS.contains(operator) && arguments instanceof JsonArray parts && parts.size() > 1) {
                        walk(parts, walked);
                    } else if (operator.equals("sum") && arguments instanceof JsonArray parts && parts.size() > 1) {
                        sum(parts, walked);
                    } else {
                        read(arguments, walked);
                    }
                });
            default -> {}
        }
    }

    private void walk(JsonArray parts, Optional<String> walked) {
        read(parts.getFirst(), walked);
        var list = parts.getFirst() instanceof JsonObject over && over.containsKey("var")
                ? absolute(first(over.get("var")), walked).filter(paths::isList)
                : Optional.<String>empty();
        parts.subList(1, parts.size()).forEach(part -> read(part, list.or(() -> Optional.of("?"))));
    }

    /** The second argument is a path within each of the summed things. */
    private void sum(JsonArray parts, Optional<String> walked) {
        read(parts.getFirst(), walked);
        var list = parts.getFirst() instanceof JsonObject over && over.containsKey("var")
                ? absolute(first(over.get("var")), walked).filter(paths::isList)
                : Optional.<String>empty();
        list.ifPresent(path -> {
            if (parts.get(1) instanceof JsonString inside) {
                variable(inside.getString(), Optional.of(path));
            }
        });
    }

    private static String first(JsonValue arguments) {
        return switch (arguments) {
            case JsonString name -> name.getString();
            case JsonArray several -> several.isEmpty() ? "" : first(several.getFirst());
            default -> arguments.toString();
        };
    }

    private void variable(String name, Optional<String> walked) {
        if (MOMENT.contains(name) && walked.isEmpty()) {
            return;
        }
        var path = absolute(name, walked);
        if (path.isPresent() && paths.at(path.get()).isPresent()) {
            known.add(path.get());
        } else {
            unknown.add(name);
        }
    }

    private Optional<String> absolute(String name, Optional<String> walked) {
        if (walked.isPresent()) {
            var inside = name.startsWith("current.") ? name.substring("current.".length()) : name;
            return inside.isEmpty() || inside.equals("accumulator") || inside.equals("current")
                    ? walked
                    : Optional.of(walked.get() + "." + inside);
        }
        if (name.startsWith("item.")) {
            return entry(1).map(entry -> entry + name.substring("item".length()));
        }
        if (name.startsWith("parent.")) {
            return entry(2).map(entry -> entry + name.substring("parent".length()));
        }
        if (name.startsWith("parent2.")) {
            return entry(3).map(entry -> entry + name.substring("parent2".length()));
        }
        return Optional.of(name);
    }

    private Optional<String> entry(int fromInside) {
        return entries.size() >= fromInside ? Optional.of(entries.get(entries.size() - fromInside)) : Optional.empty();
    }
}
