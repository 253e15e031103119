package de.antragswerk.metering.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Every possible world of two Kommunen with three benefits, as {@link PossibleWorldsTest} tries those of areas: neither a stranger
 * nor a Kommune, which knows its own uses of each benefit, learns a small count of a benefit, or of a benefit in the other Kommune.
 */
class DividedWorldsTest {
    private static final int LEAST = 3;
    private static final int MOST = 8;
    private static final int BENEFITS = 3;

    /** Counts of benefit 0, 1, 2 in Kommune a, then in Kommune b. */
    private final Map<List<Long>, List<int[]>> alike = new HashMap<>();

    @Test
    void nobodyLearnsASmallCount() {
        fill(new int[2 * BENEFITS], 0);
        assertThat(alike.size()).isGreaterThan(100);
        alike.forEach((published, worlds) -> {
            if (hidden(worlds.getFirst(), published) <= MOST) {
                stranger(published, worlds);
                kommune(published, worlds);
            }
        });
    }

    private void fill(int[] counts, int place) {
        if (place < counts.length) {
            for (var count = 0; count <= MOST; count++) {
                counts[place] = count;
                fill(counts, place + 1);
            }
            return;
        }
        alike.computeIfAbsent(published(counts), key -> new ArrayList<>()).add(counts.clone());
    }

    /** The total, and the benefits with -1 for a hidden one. */
    private static List<Long> published(int[] counts) {
        var cells = IntStream.range(0, BENEFITS)
                .mapToObj(benefit -> new Cell(
                        "b" + benefit,
                        new TreeMap<>(Map.of("a", (long) counts[benefit], "b", (long) counts[BENEFITS + benefit])),
                        false))
                .toList();
        var hidden = new SmallCounts(LEAST).hidden(cells).orElse(Set.of("b0", "b1", "b2"));
        var published = new ArrayList<Long>();
        published.add(cells.stream().mapToLong(Cell::count).sum());
        cells.forEach(cell -> published.add(hidden.contains(cell.key()) ? -1 : cell.count()));
        return published;
    }

    private static long hidden(int[] world, List<Long> published) {
        return IntStream.range(0, BENEFITS)
                .filter(benefit -> published.get(benefit + 1) < 0)
                .mapToLong(benefit -> total(world, benefit))
                .sum();
    }

    private static int total(int[] world, int benefit) {
        return world[benefit] + world[BENEFITS + benefit];
    }

    private static void stranger(List<Long> published, List<int[]> worlds) {
        for (var benefit = 0; benefit < BENEFITS; benefit++) {
            var of = benefit;
            unknown(published, worlds.stream().map(world -> total(world, of)).collect(Collectors.toSet()));
        }
    }

    private static void kommune(List<Long> published, List<int[]> worlds) {
        worlds.stream()
                .collect(Collectors.groupingBy(world -> List.of(world[0], world[1], world[2])))
                .values()
                .forEach(known -> {
                    for (var benefit = 0; benefit < BENEFITS; benefit++) {
                        var of = BENEFITS + benefit;
                        unknown(
                                published,
                                known.stream().map(world -> world[of]).collect(Collectors.toSet()));
                    }
                });
    }

    private static void unknown(List<Long> published, Set<Integer> possible) {
        assertThat(possible.size() > 1 || possible.stream().allMatch(count -> count == 0 || count >= LEAST))
                .as(published + " tells " + possible)
                .isTrue();
    }
}
