package de.antragswerk.web.form;

import de.antragswerk.form.FieldNode;
import de.antragswerk.form.Filling;
import de.antragswerk.form.GroupNode;
import de.antragswerk.form.Node;
import de.antragswerk.form.PageAt;
import de.antragswerk.form.RepeatingNode;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.form.FormDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes a {@link FormPage} from the engine's view of it. */
public final class FormPages {
    private final FormTexts texts;
    private final Fields fields;
    private final Map<String, String> errors;
    private final Map<String, String> notices;

    private FormPages(FormTexts texts, Fields fields, List<Finding> findings, List<Finding> hints) {
        this.texts = texts;
        this.fields = fields;
        this.errors = byPointer(findings);
        this.notices = byPointer(hints);
    }

    /** @param check whether errors are shown; hints always are */
    public static FormPage of(
            Filling filling, PageAt at, FormTexts texts, FormDefinition form, Aids aids, boolean check) {
        var findings = check ? filling.check(at) : List.<Finding>of();
        var hints = filling.hints(at);
        var pages = new FormPages(texts, new Fields(texts, form.codeLists(), aids), findings, hints);
        var view = filling.view(at);
        var elements = pages.elements(view.nodes());
        var asked = view.fields().map(FieldNode::pointer).collect(Collectors.toSet());
        return new FormPage(
                at.id(),
                texts.pageTitle(filling, at),
                texts.pageIntro(at.page().id()).replace("{name}", texts.entryName(filling, at)),
                elements,
                summary(findings, texts),
                hints.stream()
                        .filter(hint -> !asked.contains(hint.pointer()))
                        .map(texts::finding)
                        .distinct()
                        .toList(),
                aids.localities());
    }

    private Map<String, String> byPointer(List<Finding> findings) {
        var found = new LinkedHashMap<String, String>();
        findings.forEach(finding -> found.putIfAbsent(finding.pointer(), texts.finding(finding)));
        return found;
    }

    /** An answer as people read it, wherever it stands. */
    public static String legible(FieldNode node, FormTexts texts, FormDefinition form) {
        return new Fields(texts, form.codeLists(), Aids.NONE).of(node, "", "").legible();
    }

    /** {@code /person/vorname} becomes {@code f-person-vorname}. */
    public static String htmlId(String pointer) {
        return "f" + pointer.replaceAll("[^A-Za-z0-9]", "-");
    }

    private static List<FormPage.PageError> summary(List<Finding> findings, FormTexts texts) {
        var seen = new LinkedHashMap<String, FormPage.PageError>();
        findings.forEach(finding -> seen.putIfAbsent(
                finding.pointer(), new FormPage.PageError(htmlId(finding.pointer()), texts.namedFinding(finding))));
        return List.copyOf(seen.values());
    }

    private List<ElementView> elements(List<Node> nodes) {
        return nodes.stream().map(this::element).toList();
    }

    private ElementView element(Node node) {
        return switch (node) {
            case FieldNode field ->
                fields.of(field, errors.getOrDefault(field.pointer(), ""), notices.getOrDefault(field.pointer(), ""));
            case GroupNode group ->
                new GroupView(
                        htmlId(group.pointer()),
                        texts.heading(group.textPath()),
                        texts.help(group.textPath()),
                        elements(group.children()));
            case RepeatingNode repeat -> repeat(repeat);
        };
    }

    private String heading(String label, int position, String name) {
        var numbered = texts.words().text("form.entry", label, position + 1);
        return name.isEmpty() ? numbered : texts.words().text("form.entry.named", numbered, name);
    }

    private RepeatView repeat(RepeatingNode node) {
        var label = texts.label(node.textPath());
        var entries = new ArrayList<RepeatView.EntryView>();
        for (var position = 0; position < node.entries().size(); position++) {
            var pointer = node.entryPointer(position);
            entries.add(new RepeatView.EntryView(
                    htmlId(pointer),
                    pointer,
                    heading(label, position, node.names().get(position)),
                    elements(node.entries().get(position))));
        }
        return new RepeatView(
                htmlId(node.pointer()),
                node.pointer(),
                label,
                texts.help(node.textPath()),
                entries,
                node.mayAdd(),
                node.mayRemove(),
                errors.getOrDefault(node.pointer(), ""));
    }
}
