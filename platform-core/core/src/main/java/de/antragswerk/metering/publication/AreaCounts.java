package de.antragswerk.metering.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts of all Länder, of each Land and of each Kommune as they may be published. Pure.
 *
 * <p>Below a total that is not published nothing is, not even a zero. A Land whose Kommunen cannot be hidden from each other
 * is hidden itself; the same for all Länder together.
 */
final class AreaCounts {
    /** The key of all Länder together. */
    static final String ALL = "";

    private final SmallCounts rule;

    AreaCounts(SmallCounts rule) {
        this.rule = rule;
    }

    /**
     * @param counts by Land and Kommune; every Kommune that takes part, also those without a use
     * @return by {@link #ALL}, Land and Kommune what may be known; what may not is missing
     */
    SortedMap<String, Long> published(Map<String, ? extends Map<String, Long>> counts) {
        Map<String, Optional<Set<String>>> below = new HashMap<>();
        counts.forEach((land, kommunen) -> below.put(land, rule.hidden(cells(kommunen))));
        var laender = counts.entrySet().stream()
                .map(land -> new Cell(
                        land.getKey(),
                        new TreeMap<>(Map.of(land.getKey(), sum(land.getValue()))),
                        below.get(land.getKey()).isEmpty()))
                .toList();
        SortedMap<String, Long> published = new TreeMap<>();
        var total = laender.stream().mapToLong(Cell::count).sum();
        rule.hidden(laender).filter(hidden -> !rule.isSmall(total)).ifPresent(hidden -> {
            published.put(ALL, total);
            laender.stream().filter(land -> !hidden.contains(land.key())).forEach(land -> {
                published.put(land.key(), land.count());
                put(counts.get(land.key()), below.get(land.key()).orElseThrow(), published);
            });
        });
        return published;
    }

    private static void put(Map<String, Long> kommunen, Set<String> hidden, Map<String, Long> published) {
        kommunen.forEach((kommune, count) -> {
            if (!hidden.contains(kommune)) {
                published.put(kommune, count);
            }
        });
    }

    private static List<Cell> cells(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(one -> Cell.own(one.getKey(), one.getValue()))
                .toList();
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
