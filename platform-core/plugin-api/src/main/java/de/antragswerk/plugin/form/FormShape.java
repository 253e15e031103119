package de.antragswerk.plugin.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What no form may be: two answers under one path would overwrite each other, a choice without codes cannot be made. */
final class FormShape {
    private static final Set<String> TAKEN_BY_CONDITIONS = Set.of("item", "parent", "parent2", "day", "today", "sets");

    private final Map<String, CodeList> codeLists;
    private final Map<String, List<Element>> further = new HashMap<>();
    private final Map<String, Element> byPath = new HashMap<>();

    private FormShape(List<Page> pages, Map<String, CodeList> codeLists) {
        this.codeLists = codeLists;
        pages.forEach(page -> page.each()
                .ifPresent(group -> further.computeIfAbsent(group, path -> new ArrayList<>())
                        .addAll(page.elements())));
    }

    static void check(
            List<Page> pages, List<EvidenceItem> evidence, Map<String, CodeList> codeLists, List<FormRule> rules) {
        distinct("page", pages.stream().map(Page::id));
        distinct("evidence item", evidence.stream().map(EvidenceItem::id));
        distinct("rule", rules.stream().map(FormRule::id));
        var shape = new FormShape(pages, codeLists);
        shape.top(pages.stream()
                .filter(page -> page.each().isEmpty())
                .flatMap(page -> page.elements().stream())
                .toList());
        rules.forEach(shape::rule);
    }

    private void top(List<Element> top) {
        top.stream().map(Element::id).filter(TAKEN_BY_CONDITIONS::contains).forEach(id -> {
            throw new IllegalArgumentException("conditions use this name for something else: " + id);
        });
        elements("", top, true);
        further.keySet().stream().findAny().ifPresent(path -> {
            throw new IllegalArgumentException("no page asks how many there are of: " + path);
        });
    }

    /** @param outermost no repeating group stands around */
    private void elements(String prefix, List<Element> elements, boolean outermost) {
        distinct("element", elements.stream().map(element -> prefix + element.id()));
        for (var element : elements) {
            var path = prefix + element.id();
            byPath.put(path, element);
            switch (element) {
                case Field field -> codes(path, field.type());
                case Group group -> elements(path + ".", group.elements(), outermost);
                case RepeatingGroup group -> {
                    naming(path, group);
                    elements(path + ".", members(path, group, outermost), false);
                }
            }
        }
    }

    private List<Element> members(String path, RepeatingGroup group, boolean outermost) {
        if (!outermost || !further.containsKey(path)) {
            return group.elements();
        }
        return Stream.concat(group.elements().stream(), further.remove(path).stream())
                .toList();
    }

    private static void naming(String path, RepeatingGroup group) {
        var members = group.elements().stream()
                .filter(Field.class::isInstance)
                .map(Element::id)
                .toList();
        group.naming().stream()
                .filter(name -> !members.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("the name of an entry is no answer of " + path + ": " + name);
                });
    }

    private void rule(FormRule rule) {
        if (!byPath.containsKey(rule.at())) {
            throw new IllegalArgumentException("rule " + rule.id() + " stands at nothing: " + rule.at());
        }
    }

    private void codes(String path, FieldType type) {
        var list = switch (type) {
            case FieldType.Choice choice -> choice.codeList();
            case FieldType.MultiChoice choice -> choice.codeList();
            default -> null;
        };
        if (list != null && !codeLists.containsKey(list)) {
            throw new IllegalArgumentException("the form has no code list " + list + " for " + path);
        }
    }

    private static void distinct(String kind, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("two times the same " + kind + ": " + id);
        });
    }
}
