package de.antragswerk.plugin.form;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.FormRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A published form version. Immutable; two versions of a form live side by side. Paths are distinct over all pages and
 * every choice has its code list: a definition that breaks this cannot be made.
 */
public record FormDefinition(
        FormRef ref, List<Page> pages, List<EvidenceItem> evidence, Map<String, CodeList> codeLists) {
    public FormDefinition {
        requireNonNull(ref, "a form has an id and a version");
        pages = List.copyOf(pages);
        evidence = List.copyOf(evidence);
        codeLists = Map.copyOf(codeLists);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a form has at least one page");
        }
        FormShape.check(pages, evidence, codeLists);
    }

    public Optional<Page> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }
}
