package de.antragswerk.checklist;

import static java.util.Objects.requireNonNull;

import de.antragswerk.identity.Role;

/**
 * One line of the checklist.
 *
 * @param period {@code NONE}, {@code YEARLY} (by a fixed day), or for how long it holds, as ISO 8601 writes it: {@code P3Y}
 * @param responsible who has to see to it
 * @param source the law or rule that asks for it, with its paragraph
 */
public record ChecklistItem(
        String id, ItemLevel level, boolean mandatory, ItemKind kind, String period, Role responsible, String source) {

    public ChecklistItem {
        requireNonNull(id, "an item has an id");
        requireNonNull(level, "an item is asked for on a level");
        requireNonNull(kind, "an item is of a kind");
        requireNonNull(period, "an item holds for a period");
        requireNonNull(responsible, "somebody is responsible for an item");
        requireNonNull(source, "somebody asks for an item");
    }

    public boolean isDeclared() {
        return kind == ItemKind.DECLARED;
    }
}
