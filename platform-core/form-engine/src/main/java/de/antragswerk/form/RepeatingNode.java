package de.antragswerk.form;

import de.antragswerk.plugin.form.RepeatingGroup;
import java.util.List;

/** @param entries at least as many as the group demands, blank ones where nothing was answered yet */
public record RepeatingNode(RepeatingGroup group, String pointer, String textPath, List<List<Node>> entries)
        implements Node {
    public RepeatingNode {
        entries = entries.stream().map(List::copyOf).toList();
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
