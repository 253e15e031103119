package de.antragswerk.web.form;

import de.antragswerk.form.FieldNode;
import de.antragswerk.form.GroupNode;
import de.antragswerk.form.Node;
import de.antragswerk.form.PageView;
import de.antragswerk.form.RepeatingNode;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.form.CodeList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a {@link FormPage} from the engine's view of it. */
public final class FormPages {
    private final FormTexts texts;
    private final Fields fields;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private FormPages(FormTexts texts, Map<String, CodeList> codeLists, List<Finding> findings) {
        this.texts = texts;
        this.fields = new Fields(texts, codeLists);
        findings.forEach(finding -> errors.putIfAbsent(finding.pointer(), texts.finding(finding)));
    }

    public static FormPage of(PageView view, FormTexts texts, Map<String, CodeList> codeLists, List<Finding> findings) {
        var pages = new FormPages(texts, codeLists, findings);
        var id = view.page().id();
        var elements = pages.elements(view.nodes());
        return new FormPage(
                view.at().id(), texts.pageTitle(id), texts.pageIntro(id), elements, summary(findings, texts));
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
            case FieldNode field -> fields.of(field, errors.getOrDefault(field.pointer(), ""));
            case GroupNode group ->
                new GroupView(
                        htmlId(group.pointer()),
                        texts.heading(group.textPath()),
                        texts.help(group.textPath()),
                        elements(group.children()));
            case RepeatingNode repeat -> repeat(repeat);
        };
    }

    private RepeatView repeat(RepeatingNode node) {
        var label = texts.label(node.textPath());
        var entries = new ArrayList<RepeatView.EntryView>();
        for (var position = 0; position < node.entries().size(); position++) {
            var pointer = node.entryPointer(position);
            entries.add(new RepeatView.EntryView(
                    htmlId(pointer),
                    pointer,
                    texts.words().text("form.entry", label, position + 1),
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
