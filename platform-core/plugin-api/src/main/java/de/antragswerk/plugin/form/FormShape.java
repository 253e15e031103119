package de.antragswerk.plugin.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What no form may be: two answers under one path would overwrite each other, a choice without codes cannot be made. */
final class FormShape {
    private static final Set<String> TAKEN_BY_CONDITIONS = Set.of("item", "parent", "day");

    private FormShape() {}

    static void check(List<Page> pages, List<EvidenceItem> evidence, Map<String, CodeList> codeLists) {
        distinct("page", pages.stream().map(Page::id).toList());
        distinct("evidence item", evidence.stream().map(EvidenceItem::id).toList());
        List<Element> top = new ArrayList<>();
        pages.forEach(page -> top.addAll(page.elements()));
        top.stream().map(Element::id).filter(TAKEN_BY_CONDITIONS::contains).forEach(id -> {
            throw new IllegalArgumentException("conditions use this name for something else: " + id);
        });
        elements("", top, codeLists);
    }

    private static void elements(String prefix, List<Element> elements, Map<String, CodeList> codeLists) {
        distinct(
                "element",
                elements.stream().map(element -> prefix + element.id()).toList());
        for (var element : elements) {
            switch (element) {
                case Field field -> codes(prefix + field.id(), field.type(), codeLists);
                case Group group -> elements(prefix + group.id() + ".", group.elements(), codeLists);
                case RepeatingGroup group -> elements(prefix + group.id() + ".", group.elements(), codeLists);
            }
        }
    }

    private static void codes(String path, FieldType type, Map<String, CodeList> codeLists) {
        var list = switch (type) {
            case FieldType.Choice choice -> choice.codeList();
            case FieldType.MultiChoice choice -> choice.codeList();
            default -> null;
        };
        if (list != null && !codeLists.containsKey(list)) {
            throw new IllegalArgumentException("the form has no code list " + list + " for " + path);
        }
    }

    private static void distinct(String kind, List<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.stream().filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("two times the same " + kind + ": " + id);
        });
    }
}
