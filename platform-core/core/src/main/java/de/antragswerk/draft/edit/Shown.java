package de.antragswerk.draft.edit;

import de.antragswerk.form.FieldNode;
import de.antragswerk.form.GroupNode;
import de.antragswerk.form.Node;
import de.antragswerk.form.PageView;
import de.antragswerk.form.RepeatingNode;
import de.antragswerk.plugin.form.FieldType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a page showed when it was rendered.
 *
 * @param texts what stood in each field that was not blank, by JSON Pointer
 * @param sizes how many entries each repeating group had
 */
public record Shown(Map<String, List<String>> texts, Map<String, Integer> sizes) {
    public static final Shown NOTHING = new Shown(Map.of(), Map.of());

    public Shown {
        texts = Map.copyOf(texts);
        sizes = Map.copyOf(sizes);
    }

    public static Shown of(PageView view) {
        var texts = new LinkedHashMap<String, List<String>>();
        view.fields().filter(field -> !field.calculated()).forEach(field -> {
            var entered = clean(entered(field));
            if (!entered.isEmpty()) {
                texts.put(field.pointer(), entered);
            }
        });
        var sizes = new LinkedHashMap<String, Integer>();
        view.nodes().forEach(node -> sizes(node, sizes));
        return new Shown(texts, sizes);
    }

    boolean shows(String pointer) {
        return texts.containsKey(pointer);
    }

    List<String> at(String pointer) {
        return texts.getOrDefault(pointer, List.of());
    }

    int size(String group) {
        return sizes.getOrDefault(group, 0);
    }

    /** Whether both say the same below the pointer. */
    boolean sameBelow(String pointer, Shown other) {
        return below(pointer).stream().allMatch(one -> same(at(one), other.at(one)))
                && other.below(pointer).stream().allMatch(one -> same(at(one), other.at(one)));
    }

    Set<String> below(String pointer) {
        var found = new LinkedHashSet<String>();
        texts.keySet().stream().filter(one -> one.startsWith(pointer + "/")).forEach(found::add);
        return found;
    }

    /** Without what browsers add and what nobody entered. */
    public static List<String> clean(List<String> texts) {
        return texts.stream()
                .filter(Objects::nonNull)
                .map(text -> text.replace("\r\n", "\n").replace('\r', '\n').strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static boolean same(List<String> one, List<String> other) {
        return one.equals(other) || one.size() > 1 && Set.copyOf(one).equals(Set.copyOf(other));
    }

    private static List<String> entered(FieldNode field) {
        return field.field().type() instanceof FieldType.MultiChoice ? field.selected() : List.of(field.entered());
    }

    private static void sizes(Node node, Map<String, Integer> sizes) {
        switch (node) {
            case GroupNode group -> group.children().forEach(child -> sizes(child, sizes));
            case RepeatingNode repeat -> {
                sizes.put(repeat.pointer(), repeat.entries().size());
                repeat.entries().forEach(entry -> entry.forEach(child -> sizes(child, sizes)));
            }
            default -> {}
        }
    }
}
