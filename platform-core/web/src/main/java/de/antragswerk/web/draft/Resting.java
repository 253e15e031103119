package de.antragswerk.web.draft;

import de.antragswerk.form.Dropped;
import de.antragswerk.form.FieldNode;
import de.antragswerk.plugin.form.Element;
import de.antragswerk.plugin.form.Field;
import de.antragswerk.plugin.form.Group;
import de.antragswerk.plugin.form.RepeatingGroup;
import de.antragswerk.web.form.FormPages;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers that are kept and not sent, since the form no longer asks for them. */
record Resting(OpenDraft draft) {

    /** One of them. */
    public record Answer(String label, String value) {}

    /** The pointers of those that have come to rest since. */
    Collection<String> since(OpenDraft before) {
        var earlier = pointers(before);
        return pointers(draft).stream()
                .filter(pointer -> !earlier.contains(pointer))
                .toList();
    }

    /** @param former what an answer is called that the form does not know */
    List<Answer> all(String former) {
        return draft.filling().dropped().stream()
                .map(dropped -> answer(dropped, former))
                .toList();
    }

    private static Set<String> pointers(OpenDraft draft) {
        return draft.filling().dropped().stream().map(Dropped::pointer).collect(Collectors.toSet());
    }

    private Answer answer(Dropped dropped, String former) {
        var label = draft.texts().labelOf(dropped.pointer());
        var value = field(dropped.textPath())
                .map(field -> FormPages.legible(
                        new FieldNode(field, dropped.pointer(), dropped.textPath(), dropped.value()),
                        draft.texts(),
                        draft.engine().definition()))
                .orElseGet(() -> dropped.value() instanceof JsonString text
                        ? text.getString()
                        : dropped.value().toString());
        return new Answer(label.isEmpty() ? former : label, value);
    }

    private Optional<Field> field(String textPath) {
        var steps = List.of(textPath.split("\\."));
        return draft.engine().definition().pages().stream()
                .map(page -> page.each().map(each -> each + ".").orElse("") + "|" + page.id())
                .map(key -> key.split("\\|", 2))
                .filter(key -> textPath.startsWith(key[0]))
                .map(key -> field(
                        draft.engine().definition().page(key[1]).orElseThrow().elements(),
                        steps.subList(key[0].isEmpty() ? 0 : key[0].split("\\.").length, steps.size())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Field> field(List<Element> elements, List<String> steps) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Function<List<Element>, Optional<Field>> deeper = inner -> field(inner, steps.subList(1, steps.size()));
        return elements.stream()
                .filter(element -> element.id().equals(steps.getFirst()))
                .map(element -> switch (element) {
                    case Field field -> Optional.of(field);
                    case Group group -> deeper.apply(group.elements());
                    case RepeatingGroup group -> deeper.apply(group.elements());
                })
                .flatMap(Optional::stream)
                .findFirst();
    }
}
