package de.antragswerk.form;

import de.antragswerk.form.LegibleForm.Entry;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.form.TextKeys;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes visible answers as labelled texts. A text that is missing shows as its path, never as nothing. */
record LegibleWriter(FormId form, Map<String, String> texts, Locale locale) {
    private static final String BETWEEN = " – ";
    private static final String NAME = "{name}";

    LegibleForm form(Filling filling) {
        var sections = filling.pages().stream()
                .map(page -> section(filling, page))
                .filter(section -> !section.entries().isEmpty())
                .toList();
        return new LegibleForm(texts.getOrDefault(TextKeys.formTitle(form), form.value()), sections);
    }

    private LegibleForm.Section section(Filling filling, PageAt at) {
        var title = texts.getOrDefault(
                TextKeys.pageTitle(form, at.page().id()), at.page().id());
        var entry = entryName(filling, at);
        var named = title.contains(NAME) ? title.replace(NAME, entry) : join(title, entry);
        return new LegibleForm.Section(
                at.id(), named, entries(filling.view(at).nodes(), "").toList());
    }

    private String entryName(Filling filling, PageAt at) {
        return at.page()
                .each()
                .map(path -> named(path, at.entry().orElseThrow(), filling.name(at)))
                .orElse("");
    }

    private Stream<Entry> entries(List<Node> nodes, String heading) {
        return nodes.stream().flatMap(node -> switch (node) {
            case FieldNode field -> Stream.of(answer(field, heading));
            case GroupNode group -> entries(group.children(), join(heading, heading(group)));
            case RepeatingNode repeating -> repeated(repeating, heading);
        });
    }

    private Stream<Entry> repeated(RepeatingNode group, String heading) {
        if (group.entries().isEmpty()) {
            return Stream.of(new Entry(group.pointer(), heading, label(group.textPath()), word("none"), false));
        }
        return IntStream.range(0, group.entries().size())
                .boxed()
                .flatMap(i -> entries(
                        group.entries().get(i),
                        join(heading, named(group.textPath(), i, group.names().get(i)))));
    }

    /** "Person 1", or "Person 1: Samira Haddad" where the entry has a name. */
    private String named(String path, int position, String name) {
        var counted = label(path) + " " + (position + 1);
        return name.isEmpty() ? counted : counted + ": " + name;
    }

    private Entry answer(FieldNode field, String heading) {
        var value = field.answered()
                ? AnswerWriting.legible(field.field().type(), field.value(), texts, locale)
                : word("unanswered");
        return new Entry(field.pointer(), heading, label(field.textPath()), value, field.answered());
    }

    private String word(String key) {
        return FindingTexts.word(key, locale);
    }

    /** A group without a label only bundles answers. */
    private String heading(GroupNode group) {
        return texts.getOrDefault(TextKeys.label(form, group.textPath()), "");
    }

    private String label(String path) {
        return texts.getOrDefault(TextKeys.label(form, path), path);
    }

    private static String join(String heading, String further) {
        return heading.isEmpty() || further.isEmpty() ? heading + further : heading + BETWEEN + further;
    }
}
