package de.antragswerk.settlement;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Base figures of a key, for Länder, for Kommunen, or for both.
 *
 * @param id by which parts of a profile name them
 * @param edition the state of the figures: Gebietsstand of a population, year of a Königsteiner Schlüssel
 * @param source where they were published
 * @param values by payer; not negative; a payer without a value has 0
 */
public record KeyFigures(String id, KeyKind kind, String edition, String source, SortedMap<String, Long> values) {
    public KeyFigures {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public long of(String payer) {
        return values.getOrDefault(payer, 0L);
    }
}
