package de.antragswerk.metering.publication;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A fixed cell of a publication: what was counted in an area, of a benefit or in a month.
 *
 * @param parts the count by those who contributed to it and know their own part; not negative
 * @param exposed whether the count must not become known for a reason that lies below the cell, however large it is
 */
record Cell(String key, SortedMap<String, Long> parts, boolean exposed) {
    Cell {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        if (parts.values().stream().anyMatch(part -> part < 0)) {
            throw new IllegalArgumentException("a count is not negative");
        }
    }

    /** What one contributor has counted, and nobody else knows. */
    static Cell own(String key, long count) {
        return new Cell(key, new TreeMap<>(java.util.Map.of(key, count)), false);
    }

    long count() {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }
}
