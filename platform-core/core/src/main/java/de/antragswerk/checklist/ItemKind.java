package de.antragswerk.checklist;

/** How the platform gets to know that an item is there. */
public enum ItemKind {
    /** It sees by itself. */
    AUTOMATIC,
    /** Somebody says so, with a day and a reference. */
    DECLARED
}
