package de.antragswerk.testkit;

import de.antragswerk.plugin.form.Condition;
import de.antragswerk.plugin.form.Element;
import de.antragswerk.plugin.form.Field;
import de.antragswerk.plugin.form.FieldType;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.Group;
import de.antragswerk.plugin.form.RepeatingGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The elements of a form by their dotted paths, and the page that each stands on. */
record FormPaths(FormDefinition form, Map<String, Spot> spots) {

    /**
     * @param entries the repeating groups around the element, outermost first
     * @param around the paths of everything around the element, outermost first
     */
    record Spot(String path, Element element, String page, List<String> entries, List<String> around) {
        Optional<Condition> calculation() {
            return element instanceof Field field ? field.calculation() : Optional.empty();
        }
    }

    static FormPaths of(FormDefinition form) {
        Map<String, Spot> spots = new LinkedHashMap<>();
        form.pages().stream()
                .filter(page -> page.each().isEmpty())
                .forEach(page -> collect(page.elements(), "", page.id(), List.of(), List.of(), spots));
        form.pages()
                .forEach(page -> page.each().ifPresent(group -> {
                    var around = with(spots.get(group).around(), group);
                    collect(page.elements(), group + ".", page.id(), List.of(group), around, spots);
                }));
        return new FormPaths(form, spots);
    }

    private static void collect(
            List<Element> elements,
            String prefix,
            String page,
            List<String> entries,
            List<String> around,
            Map<String, Spot> spots) {
        for (var element : elements) {
            var path = prefix + element.id();
            spots.put(path, new Spot(path, element, page, entries, around));
            switch (element) {
                case Field field -> {}
                case Group group -> collect(group.elements(), path + ".", page, entries, with(around, path), spots);
                case RepeatingGroup group ->
                    collect(group.elements(), path + ".", page, with(entries, path), with(around, path), spots);
            }
        }
    }

    private static List<String> with(List<String> list, String further) {
        List<String> longer = new ArrayList<>(list);
        longer.add(further);
        return List.copyOf(longer);
    }

    Optional<Spot> at(String path) {
        return Optional.ofNullable(spots.get(withoutPositions(path)));
    }

    /** Whether a path may be walked over with some, all, none, filter and map. */
    boolean isList(String path) {
        return at(path).map(spot -> switch (spot.element()) {
                    case RepeatingGroup group -> true;
                    case Field field -> field.type() instanceof FieldType.MultiChoice;
                    case Group group -> false;
                })
                .orElse(false);
    }

    Stream<Spot> below(String path) {
        return spots.values().stream().filter(spot -> spot.path().startsWith(path + "."));
    }

    private static String withoutPositions(String path) {
        return path.replaceAll("\\.\\d+(?=\\.|$)", "");
    }
}
