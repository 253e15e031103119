package de.antragswerk.plugin.form;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.fact.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A published form version. Immutable; two versions of a form live side by side. Paths are distinct over all pages and
 * every choice has its code list: a definition that breaks this cannot be made.
 */
public record FormDefinition(
        FormRef ref,
        List<Page> pages,
        List<EvidenceItem> evidence,
        Map<String, CodeList> codeLists,
        List<FormRule> rules) {
    public FormDefinition {
        requireNonNull(ref, "a form has an id and a version");
        pages = List.copyOf(pages);
        evidence = List.copyOf(evidence);
        codeLists = Map.copyOf(codeLists);
        rules = List.copyOf(rules);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a form has at least one page");
        }
        FormShape.check(pages, evidence, codeLists, rules);
    }

    /** A form without rules. */
    public FormDefinition(FormRef ref, List<Page> pages, List<EvidenceItem> evidence, Map<String, CodeList> codeLists) {
        this(ref, pages, evidence, codeLists, List.of());
    }

    /** The facts that the form's fields declare; a plugin gets no others. */
    public Set<Fact> facts() {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        pages.forEach(page -> page.elements().forEach(element -> collect(element, facts)));
        return facts;
    }

    private static void collect(Element element, Set<Fact> facts) {
        switch (element) {
            case Field field -> field.fact().ifPresent(facts::add);
            case Group group -> group.elements().forEach(member -> collect(member, facts));
            case RepeatingGroup group -> group.elements().forEach(member -> collect(member, facts));
        }
    }

    public Optional<Page> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }
}
