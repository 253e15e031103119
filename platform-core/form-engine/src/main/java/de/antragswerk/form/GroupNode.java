package de.antragswerk.form;

import de.antragswerk.plugin.form.Group;
import java.util.List;

public record GroupNode(Group group, String pointer, String textPath, List<Node> children) implements Node {
    public GroupNode {
        children = List.copyOf(children);
    }
}
