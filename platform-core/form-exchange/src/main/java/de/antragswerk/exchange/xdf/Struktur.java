package de.antragswerk.exchange.xdf;

import static java.util.Objects.requireNonNull;

/** A position: what stands there, how often, and on what ground. */
public record Struktur(Anzahl anzahl, String bezug, Element enthaelt) {
    public Struktur {
        requireNonNull(anzahl, "a position has a number of occurrences");
        requireNonNull(bezug, "an absent ground is empty");
        requireNonNull(enthaelt, "a position holds an element");
    }

    /** A Datenfeldgruppe or a Datenfeld. */
    public sealed interface Element permits Datenfeldgruppe, Datenfeld {
        Beschreibung ueber();
    }
}
