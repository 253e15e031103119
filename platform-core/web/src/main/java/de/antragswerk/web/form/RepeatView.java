package de.antragswerk.web.form;

import java.util.List;

/**
 * Questions that are asked once for each of several things.
 *
 * @param pointer of the whole group
 * @param label name of one entry, for example "Person"
 */
public record RepeatView(
        String id,
        String pointer,
        String label,
        String help,
        List<EntryView> entries,
        boolean mayAdd,
        boolean mayRemove,
        String error)
        implements ElementView {

    public record EntryView(String id, String pointer, String heading, List<ElementView> elements) {}

    @Override
    public String element() {
        return "repeat";
    }
}
