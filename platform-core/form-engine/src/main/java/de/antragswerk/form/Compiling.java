package de.antragswerk.form;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import de.antragswerk.form.Compiled.CompiledGroup;
import de.antragswerk.form.Compiled.CompiledRepeating;
import de.antragswerk.plugin.form.Element;
import de.antragswerk.plugin.form.Field;
import de.antragswerk.plugin.form.FieldType;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.FormRule;
import de.antragswerk.plugin.form.Group;
import de.antragswerk.plugin.form.Page;
import de.antragswerk.plugin.form.RepeatingGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses the pages of a form. What several pages ask about the entries of one group comes together there. */
final class Compiling {
    private final Map<String, List<CompiledRule>> rules;
    private final Map<String, List<CompiledPage>> further;

    private Compiling(Map<String, List<CompiledRule>> rules, Map<String, List<CompiledPage>> further) {
        this.rules = rules;
        this.further = further;
    }

    static List<CompiledPage> pages(FormDefinition form) {
        var rules = form.rules().stream()
                .collect(groupingBy(FormRule::at, mapping(CompiledRule::of, toUnmodifiableList())));
        var forEntries = forEntries(form, new Compiling(rules, Map.of()));
        var byGroup = forEntries.values().stream()
                .collect(groupingBy(page -> page.page().each().orElseThrow(), toUnmodifiableList()));
        var once = new Compiling(rules, byGroup);
        return form.pages().stream()
                .map(page -> page.each().isPresent() ? forEntries.get(page.id()) : once.page(page, ""))
                .toList();
    }

    private static Map<String, CompiledPage> forEntries(FormDefinition form, Compiling compiling) {
        Map<String, CompiledPage> pages = new LinkedHashMap<>();
        form.pages()
                .forEach(page ->
                        page.each().ifPresent(group -> pages.put(page.id(), compiling.page(page, group + "."))));
        return pages;
    }

    private CompiledPage page(Page page, String prefix) {
        return new CompiledPage(page, Rule.of(page.when()), elements(page.elements(), prefix));
    }

    private List<Compiled> elements(List<Element> elements, String prefix) {
        return elements.stream().map(element -> element(element, prefix)).toList();
    }

    private Compiled element(Element element, String prefix) {
        var path = prefix + element.id();
        var spot = new Spot(element.id(), path, Rule.of(element.when()), rules.getOrDefault(path, List.of()));
        return switch (element) {
            case Field field -> new CompiledField(field, spot, pattern(field), Rule.of(field.calculation()));
            case Group group -> new CompiledGroup(group, spot, elements(group.elements(), path + "."));
            case RepeatingGroup group ->
                new CompiledRepeating(
                        group, spot, elements(group.elements(), path + "."), further.getOrDefault(path, List.of()));
        };
    }

    private static Optional<Pattern> pattern(Field field) {
        return field.type() instanceof FieldType.Text text ? text.pattern().map(Pattern::compile) : Optional.empty();
    }
}
