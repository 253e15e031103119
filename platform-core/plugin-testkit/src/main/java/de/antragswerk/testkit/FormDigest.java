package de.antragswerk.testkit;

import de.antragswerk.plugin.form.Condition;
import de.antragswerk.plugin.form.Element;
import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.plugin.form.Field;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.Group;
import de.antragswerk.plugin.form.RepeatingGroup;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The seal of a published form version: changes with everything that the form asks, and with nothing else. */
public final class FormDigest {
    private FormDigest() {}

    /** The name under which a plugin keeps the seal, for example {@code hauptantrag-1.0}. */
    public static String nameOf(FormDefinition form) {
        return form.ref().id() + "-" + form.ref().version();
    }

    public static String of(FormDefinition form) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text(form).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String text(FormDefinition form) {
        var text = new StringBuilder(form.ref().toString()).append('\n');
        new TreeMap<>(form.codeLists())
                .forEach((id, list) -> text.append(id).append(list.codes()).append('\n'));
        form.pages()
                .forEach(page -> text.append("page ")
                        .append(page.id())
                        .append(page.section()
                                .map(section -> " section " + section)
                                .orElse(""))
                        .append(page.each().map(group -> " each " + group).orElse(""))
                        .append(when(page.when()))
                        .append(elements(page.elements())));
        form.evidence()
                .forEach(item -> text.append("evidence ")
                        .append(item.id())
                        .append(' ')
                        .append(item.necessity())
                        .append(' ')
                        .append(item.legalBasis())
                        .append(when(item.when()))
                        .append(limits(item))
                        .append('\n'));
        form.rules()
                .forEach(rule -> text.append("rule ")
                        .append(rule.id())
                        .append(" at ")
                        .append(rule.at())
                        .append(when(rule.when()))
                        .append(" holds ")
                        .append(rule.holds().logic())
                        .append(' ')
                        .append(rule.severity())
                        .append(' ')
                        .append(rule.legalBasis())
                        .append('\n'));
        return text.toString();
    }

    private static String elements(List<Element> elements) {
        return elements.stream().map(FormDigest::element).collect(Collectors.joining("", "{\n", "}\n"));
    }

    private static String element(Element element) {
        var common = element.id() + when(element.when()) + " ";
        return common
                + switch (element) {
                    case Field field ->
                        field.type() + " " + field.required() + " " + field.legalBasis() + further(field) + "\n";
                    case Group group -> elements(group.elements());
                    case RepeatingGroup group ->
                        group.min() + ".." + group.max() + naming(group) + elements(group.elements());
                };
    }

    /** What the first forms did not have adds nothing where it is absent, so that their seals stay. */
    private static String further(Field field) {
        return field.fact().map(fact -> " fact " + fact.key()).orElse("")
                + field.calculation()
                        .map(calculation -> " calc " + calculation.logic())
                        .orElse("");
    }

    private static String naming(RepeatingGroup group) {
        return group.naming().isEmpty() ? "" : " named " + group.naming() + " ";
    }

    private static String limits(EvidenceItem item) {
        return item.kinds().size() == EvidenceItem.Kind.values().length
                        && item.maxMegabytes() == EvidenceItem.USUAL_MEGABYTES
                ? ""
                : " " + new TreeSet<>(item.kinds()) + " " + item.maxMegabytes();
    }

    private static String when(Optional<Condition> when) {
        return when.map(condition -> " when " + condition.logic()).orElse("");
    }
}
