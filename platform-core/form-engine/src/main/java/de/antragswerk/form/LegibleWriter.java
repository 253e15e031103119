package de.antragswerk.form;

import de.antragswerk.form.LegibleForm.Entry;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.form.TextKeys;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a page's visible answers as labelled texts. A text that is missing shows as its path, never as nothing. */
record LegibleWriter(FormId form, Map<String, String> texts) {
    private static final String BETWEEN = " – ";

    String title() {
        return texts.getOrDefault(TextKeys.formTitle(form), form.value());
    }

    String title(String page) {
        return texts.getOrDefault(TextKeys.pageTitle(form, page), page);
    }

    Stream<Entry> entries(List<Node> nodes, String heading) {
        return nodes.stream().flatMap(node -> switch (node) {
            case FieldNode field -> Stream.of(answer(field, heading));
            case GroupNode group -> entries(group.children(), join(heading, heading(group)));
            case RepeatingNode repeating -> repeated(repeating, heading);
        });
    }

    private Stream<Entry> repeated(RepeatingNode group, String heading) {
        if (group.entries().isEmpty()) {
            return Stream.of(new Entry(group.pointer(), heading, label(group), FindingTexts.word("none"), false));
        }
        return IntStream.range(0, group.entries().size())
                .boxed()
                .flatMap(i -> entries(group.entries().get(i), join(heading, label(group) + " " + (i + 1))));
    }

    private Entry answer(FieldNode field, String heading) {
        var value = field.answered()
                ? AnswerWriting.legible(field.field().type(), field.value(), texts)
                : FindingTexts.word("unanswered");
        return new Entry(field.pointer(), heading, label(field), value, field.answered());
    }

    /** A group without a label only bundles answers. */
    private String heading(GroupNode group) {
        return texts.getOrDefault(TextKeys.label(form, group.textPath()), "");
    }

    private String label(Node node) {
        return texts.getOrDefault(TextKeys.label(form, node.textPath()), node.textPath());
    }

    private static String join(String heading, String further) {
        return heading.isEmpty() || further.isEmpty() ? heading + further : heading + BETWEEN + further;
    }
}
