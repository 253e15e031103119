package de.antragswerk.form;

import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.plugin.form.FormDefinition;
import java.util.List;

/** A form definition, parsed once; independent of any day and of any answers. */
record CompiledForm(
        FormDefinition definition,
        List<CompiledPage> pages,
        List<CompiledPage> home,
        List<CompiledEvidence> evidence,
        Routes routes,
        List<Route> calculations) {

    record CompiledEvidence(EvidenceItem item, Rule when) {}

    static CompiledForm of(FormDefinition definition) {
        var pages = Compiling.pages(definition);
        var evidence = definition.evidence().stream()
                .map(item -> new CompiledEvidence(item, Rule.of(item.when())))
                .toList();
        var home = pages.stream().filter(page -> !page.isForEntries()).toList();
        var routes = Routes.of(pages);
        return new CompiledForm(definition, pages, home, evidence, routes, CalculationOrder.of(routes));
    }

    CompiledPage page(String id) {
        return pages.stream()
                .filter(compiled -> compiled.page().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the form has no such page: " + id));
    }
}
