package de.antragswerk.form;

import de.antragswerk.form.Compiled.CompiledGroup;
import de.antragswerk.form.Compiled.CompiledRepeating;
import de.antragswerk.plugin.form.Element;
import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.plugin.form.Field;
import de.antragswerk.plugin.form.FieldType;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.Group;
import de.antragswerk.plugin.form.Page;
import de.antragswerk.plugin.form.RepeatingGroup;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A form definition, parsed once; independent of any day and of any answers. */
record CompiledForm(FormDefinition definition, List<CompiledPage> pages, List<CompiledEvidence> evidence) {

    record CompiledPage(Page page, Rule when, List<Compiled> elements) {}

    record CompiledEvidence(EvidenceItem item, Rule when) {}

    static CompiledForm of(FormDefinition definition) {
        var pages = definition.pages().stream()
                .map(page -> new CompiledPage(page, Rule.of(page.when()), compiled(page.elements(), "")))
                .toList();
        var evidence = definition.evidence().stream()
                .map(item -> new CompiledEvidence(item, Rule.of(item.when())))
                .toList();
        return new CompiledForm(definition, pages, evidence);
    }

    private static List<Compiled> compiled(List<Element> elements, String prefix) {
        return elements.stream().map(element -> compiled(element, prefix)).toList();
    }

    private static Compiled compiled(Element element, String prefix) {
        var path = prefix + element.id();
        var when = Rule.of(element.when());
        return switch (element) {
            case Field field ->
                new CompiledField(
                        field,
                        path,
                        when,
                        field.type() instanceof FieldType.Text text
                                ? text.pattern().map(Pattern::compile)
                                : Optional.empty());
            case Group group -> new CompiledGroup(group, path, when, compiled(group.elements(), path + "."));
            case RepeatingGroup group ->
                new CompiledRepeating(group, path, when, compiled(group.elements(), path + "."));
        };
    }
}
