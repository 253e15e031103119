package de.antragswerk.form;

import de.antragswerk.plugin.form.RepeatingGroup;
import java.util.List;

/**
 * @param entries at least as many as the group demands, blank ones where nothing was answered yet
 * @param names of the entries, from the answers that name them; empty where they are not given
 */
public record RepeatingNode(
        RepeatingGroup group, String pointer, String textPath, List<List<Node>> entries, List<String> names)
        implements Node {
    public RepeatingNode {
        entries = entries.stream().map(List::copyOf).toList();
        names = List.copyOf(names);
    }

    public boolean mayAdd() {
        return entries.size() < group.max();
    }

    public boolean mayRemove() {
        return entries.size() > group.min();
    }

    public String entryPointer(int index) {
        return pointer + "/" + index;
    }
}
