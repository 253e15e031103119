package de.antragswerk.region.edition;

import java.time.LocalDate;

/** What an import of the register did. */
public sealed interface ImportOutcome {

    /**
     * A new edition was written.
     *
     * @param units how many units it has
     * @param dissolved how many units it no longer has; their keys stay resolvable
     */
    record Loaded(LocalDate edition, int units, int dissolved) implements ImportOutcome {}

    /** The database already has this edition, byte for byte, or a newer one. */
    record Unchanged(LocalDate edition) implements ImportOutcome {}
}
