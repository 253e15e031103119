package de.antragswerk.intake;

import de.antragswerk.json.Json;
import de.antragswerk.plugin.fact.Fact;
import de.antragswerk.plugin.form.Element;
import de.antragswerk.plugin.form.Field;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.Group;
import de.antragswerk.plugin.form.RepeatingGroup;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a form asks for which fact. A fact is about the person who applies, so fields within repeating groups have none.
 *
 * @param byPath dotted paths
 */
record FactSpots(Map<String, Fact> byPath) {

    static FactSpots of(FormDefinition form) {
        Map<String, Fact> found = new TreeMap<>();
        fields(form).forEach((path, field) -> field.fact().ifPresent(fact -> found.put(path, fact)));
        return new FactSpots(found);
    }

    /**
     * Those of a short declaration: its own, and where a field has the same path and type as one of the main form, that one's. The
     * first declarations were published before fields could name facts.
     */
    static FactSpots of(FormDefinition declaration, FormDefinition main) {
        Map<String, Fact> found = new TreeMap<>(of(declaration).byPath());
        var inMain = fields(main);
        fields(declaration).forEach((path, field) -> {
            var same = inMain.get(path);
            if (same != null && same.type().getClass() == field.type().getClass()) {
                same.fact().ifPresent(fact -> found.putIfAbsent(path, fact));
            }
        });
        return new FactSpots(found);
    }

    /** The answers that follow from the facts; nothing that the form does not declare. */
    JsonObject filled(Map<Fact, String> facts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        told(facts).forEach((path, value) -> put(tree, List.of(path.split("\\.")), value));
        return json(tree);
    }

    /** Value by path. */
    Map<String, String> told(Map<Fact, String> facts) {
        Map<String, String> told = new TreeMap<>();
        byPath.forEach((path, fact) -> {
            if (facts.containsKey(fact)) {
                told.put(path, facts.get(fact));
            }
        });
        return told;
    }

    private static Map<String, Field> fields(FormDefinition form) {
        Map<String, Field> fields = new TreeMap<>();
        form.pages().stream()
                .filter(page -> page.each().isEmpty())
                .forEach(page -> page.elements().forEach(element -> collect("", element, fields)));
        return fields;
    }

    private static void collect(String path, Element element, Map<String, Field> fields) {
        switch (element) {
            case Field field -> fields.put(path + field.id(), field);
            case Group group -> group.elements().forEach(member -> collect(path + group.id() + ".", member, fields));
            case RepeatingGroup group -> {}
        }
    }

    @SuppressWarnings("unchecked") // every inner node is a map that was put here
    private static void put(Map<String, Object> tree, List<String> steps, String value) {
        if (steps.size() == 1) {
            tree.put(steps.getFirst(), value);
            return;
        }
        var inner = (Map<String, Object>) tree.computeIfAbsent(steps.getFirst(), step -> new LinkedHashMap<>());
        put(inner, steps.subList(1, steps.size()), value);
    }

    private static JsonObject json(Map<?, ?> tree) {
        var json = Json.createObjectBuilder();
        tree.forEach((name, value) -> {
            if (value instanceof Map<?, ?> inner) {
                json.add((String) name, (JsonValue) json(inner));
            } else {
                json.add((String) name, (String) value);
            }
        });
        return json.build();
    }
}
