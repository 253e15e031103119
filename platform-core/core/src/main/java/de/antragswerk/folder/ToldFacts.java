package de.antragswerk.folder;

import de.antragswerk.form.FieldNode;
import de.antragswerk.form.Filling;
import de.antragswerk.form.GroupNode;
import de.antragswerk.form.Node;
import de.antragswerk.form.RepeatingNode;
import de.antragswerk.plugin.fact.Fact;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a filled form says about the person who applies; what stands in repeating groups is about others. */
public final class ToldFacts {
    private ToldFacts() {}

    /** The answered facts; of a fact that is asked twice, the first. */
    public static Map<Fact, FieldNode> of(Filling filling) {
        Map<Fact, FieldNode> told = new EnumMap<>(Fact.class);
        filling.pages().stream()
                .filter(page -> page.entry().isEmpty())
                .flatMap(page -> own(filling.view(page).nodes()))
                .filter(node -> node.answered() && !node.calculated())
                .forEach(node -> node.field().fact().ifPresent(fact -> told.putIfAbsent(fact, node)));
        return told;
    }

    /** The questions among them that are about the person who applies. */
    public static Stream<FieldNode> own(List<Node> nodes) {
        return nodes.stream().flatMap(node -> switch (node) {
            case FieldNode field -> Stream.of(field);
            case GroupNode group -> own(group.children());
            case RepeatingNode others -> Stream.empty();
        });
    }
}
