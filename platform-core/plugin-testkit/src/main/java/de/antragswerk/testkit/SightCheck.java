package de.antragswerk.testkit;

import de.antragswerk.form.FieldNode;
import de.antragswerk.form.Filling;
import de.antragswerk.form.GroupNode;
import de.antragswerk.form.Node;
import de.antragswerk.form.RepeatingNode;
import de.antragswerk.plugin.form.CodeList;
import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.TextKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks at filled pages as somebody who fills them: what is asked there together, and in which words. */
record SightCheck(PluginUnderTest underTest, FormDefinition form) {

    /** A fact is the applicant's own: asked in two places of one filling, somebody answers it twice. */
    List<String> factsAskedTwice() {
        Set<String> complaints = new TreeSet<>();
        fillings().forEach(filling -> {
            var asked = filling.pages().stream()
                    .flatMap(page -> filling.view(page).fields())
                    .filter(field -> !field.calculated())
                    .filter(field -> field.field().fact().isPresent())
                    .collect(Collectors.groupingBy(
                            field -> field.field().fact().orElseThrow(),
                            Collectors.mapping(FieldNode::pointer, Collectors.toList())));
            asked.values().stream()
                    .filter(places -> places.size() > 1)
                    .forEach(places -> complaints.add("the same fact is asked at " + places));
        });
        return List.copyOf(complaints);
    }

    /** Questions of one group, documents, and codes of one list that nobody can tell apart. */
    List<String> alike() {
        var texts = underTest.plugin().texts(Locale.GERMAN);
        Set<String> complaints = new TreeSet<>();
        fillings().forEach(filling -> {
            filling.pages().forEach(page -> siblings(filling.view(page).nodes(), texts, complaints));
            twice(
                    filling.evidence(),
                    item -> texts.getOrDefault(TextKeys.evidence(form.ref().id(), item.id()), ""),
                    EvidenceItem::id,
                    complaints);
        });
        form.codeLists().values().forEach(list -> codes(list, texts, complaints));
        return List.copyOf(complaints);
    }

    private Stream<Filling> fillings() {
        return IntStream.range(0, PluginUnderTest.SOME_FILLINGS)
                .mapToObj(seed -> underTest.generator(form).engine(seed).filling(underTest.answers(form, seed)));
    }

    private void siblings(List<Node> nodes, Map<String, String> texts, Set<String> complaints) {
        twice(nodes, node -> label(node, texts), Node::pointer, complaints);
        for (var node : nodes) {
            switch (node) {
                case FieldNode field -> {}
                case GroupNode group -> siblings(group.children(), texts, complaints);
                case RepeatingNode group -> group.entries().forEach(entry -> siblings(entry, texts, complaints));
            }
        }
    }

    private String label(Node node, Map<String, String> texts) {
        return texts.getOrDefault(TextKeys.label(form.ref().id(), node.textPath()), "");
    }

    private static void codes(CodeList list, Map<String, String> texts, Set<String> complaints) {
        twice(
                list.codes(),
                code -> texts.getOrDefault(TextKeys.code(list.id(), code), ""),
                code -> list.id() + "." + code,
                complaints);
    }

    private static <T> void twice(
            List<T> together, Function<T, String> words, Function<T, String> name, Set<String> complaints) {
        Set<String> seen = new HashSet<>();
        List<String> again = new ArrayList<>();
        together.forEach(one -> {
            var text = words.apply(one);
            if (!text.isBlank() && !seen.add(text.toLowerCase(Locale.GERMAN))) {
                again.add(name.apply(one) + " has the words of its neighbour: " + text);
            }
        });
        complaints.addAll(again);
    }
}
