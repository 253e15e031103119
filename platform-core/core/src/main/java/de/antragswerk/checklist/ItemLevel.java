package de.antragswerk.checklist;

/** For what an item must be there once. */
public enum ItemLevel {
    /** Once for the Land; it counts for all authorities in it. */
    LAND,
    /** For each authority. */
    AUTHORITY,
    /** For each benefit of each authority. */
    AUTHORITY_BENEFIT
}
