package de.antragswerk.form;

import de.antragswerk.form.Compiled.CompiledGroup;
import de.antragswerk.form.Compiled.CompiledRepeating;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Lays out the visible parts of a page, with the answers as they were given. */
record Viewing(Conditions conditions) {

    List<Node> nodes(List<Compiled> elements, JsonObject source, JsonObject settled, String prefix, Scope scope) {
        List<Node> nodes = new ArrayList<>(elements.size());
        for (var element : elements) {
            if (conditions.hold(element.when(), scope)) {
                nodes.add(node(element, source, settled, prefix + "/" + element.id(), scope));
            }
        }
        return nodes;
    }

    private Node node(Compiled element, JsonObject source, JsonObject settled, String pointer, Scope scope) {
        var id = element.id();
        return switch (element) {
            case CompiledField field ->
                new FieldNode(
                        field.element(),
                        pointer,
                        field.textPath(),
                        Answers.value(field.isCalculated() ? settled : source, id));
            case CompiledGroup group ->
                new GroupNode(
                        group.element(),
                        pointer,
                        group.textPath(),
                        nodes(
                                group.children(),
                                Answers.object(source, id),
                                Answers.object(settled, id),
                                pointer,
                                scope));
            case CompiledRepeating group -> repeating(group, source, settled, pointer, scope);
        };
    }

    private RepeatingNode repeating(
            CompiledRepeating group, JsonObject source, JsonObject settled, String pointer, Scope scope) {
        var given = Answers.array(source, group.id());
        var known = Answers.array(settled, group.id());
        List<List<Node>> entries = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (var i = 0; i < Math.max(given.size(), group.element().min()); i++) {
            var entry = Answers.entry(known, i);
            names.add(EntryNames.of(group.element(), entry));
            entries.add(
                    nodes(group.children(), Answers.entry(given, i), entry, pointer + "/" + i, scope.within(entry)));
        }
        return new RepeatingNode(group.element(), pointer, group.textPath(), entries, names);
    }
}
