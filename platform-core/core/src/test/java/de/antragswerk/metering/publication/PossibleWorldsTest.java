package de.antragswerk.metering.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The strongest attack there is: whoever knows the rule and all that is published tries every possible world, and keeps those in
 * which the same would be published. A small count is safe if it differs among them. Whatever can be computed from the published
 * figures, by any sequence of subtractions, follows from them and is found by this.
 */
class PossibleWorldsTest {

    /** Counts by Land and Kommune; a Land has as many Kommunen as the figure says. */
    static Stream<Arguments> structures() {
        return Stream.of(
                Arguments.of(3, 30, List.of(1)),
                Arguments.of(3, 20, List.of(2)),
                Arguments.of(3, 16, List.of(3)),
                Arguments.of(4, 16, List.of(3)),
                Arguments.of(3, 12, List.of(4)),
                Arguments.of(3, 9, List.of(5)),
                Arguments.of(3, 16, List.of(1, 1, 1)),
                Arguments.of(3, 12, List.of(1, 1, 1, 1)),
                Arguments.of(3, 12, List.of(2, 1, 1)),
                Arguments.of(3, 9, List.of(2, 2, 1)),
                Arguments.of(3, 9, List.of(3, 1, 1)));
    }

    @ParameterizedTest
    @MethodSource("structures")
    void nobodyLearnsASmallCount(int least, int most, List<Integer> structure) {
        var worlds = new Worlds(least, most, structure);
        for (var attacker : worlds.attackers()) {
            worlds.learnt(attacker).forEach(found -> assertThat(found).isEmpty());
        }
    }

    /** All assignments of counts to the Kommunen, in groups that look alike. */
    private static final class Worlds {
        private final int least;
        private final int most;
        private final List<String> kommunen = new ArrayList<>();
        private final Map<SortedMap<String, Long>, List<Map<String, Long>>> alike = new HashMap<>();

        Worlds(int least, int most, List<Integer> structure) {
            this.least = least;
            this.most = most;
            for (var land = 0; land < structure.size(); land++) {
                for (var kommune = 0; kommune < structure.get(land); kommune++) {
                    kommunen.add("L" + land + "K" + kommune);
                }
            }
            fill(new long[kommunen.size()], 0);
        }

        private void fill(long[] counts, int place) {
            if (place == counts.length) {
                add(counts);
                return;
            }
            for (var count = 0; count <= most; count++) {
                counts[place] = count;
                fill(counts, place + 1);
            }
        }

        private void add(long[] counts) {
            Map<String, TreeMap<String, Long>> byLand = new TreeMap<>();
            Map<String, Long> all = new HashMap<>();
            for (var place = 0; place < counts.length; place++) {
                var kommune = kommunen.get(place);
                var land = kommune.substring(0, 2);
                byLand.computeIfAbsent(land, key -> new TreeMap<>()).put(kommune, counts[place]);
                all.put(kommune, counts[place]);
                all.merge(land, counts[place], Long::sum);
                all.merge(AreaCounts.ALL, counts[place], Long::sum);
            }
            alike.computeIfAbsent(
                            new AreaCounts(new SmallCounts(least)).published(byLand), published -> new ArrayList<>())
                    .add(all);
        }

        /** By what they know for themselves: nothing, a Kommune its own count, a Land those of its Kommunen. */
        List<Set<String>> attackers() {
            var attackers = new ArrayList<Set<String>>();
            attackers.add(Set.of());
            kommunen.forEach(kommune -> attackers.add(Set.of(kommune)));
            kommunen.stream()
                    .map(kommune -> kommune.substring(0, 2))
                    .distinct()
                    .forEach(land -> attackers.add(new HashSet<>(kommunen.stream()
                            .filter(kommune -> kommune.startsWith(land))
                            .toList())));
            return attackers;
        }

        /** Cells whose small count an attacker knows for certain. */
        Stream<String> learnt(Set<String> own) {
            return alike.entrySet().stream().flatMap(published -> {
                var known = published.getValue().stream()
                        .collect(java.util.stream.Collectors.groupingBy(knownBy(own)))
                        .values();
                return known.stream()
                        .filter(worlds -> isWhole(worlds.getFirst(), published.getKey()))
                        .flatMap(worlds -> certain(worlds, own, published.getKey()));
            });
        }

        /** Whether no count above the most that is tried could be in a world that looks the same. */
        private boolean isWhole(Map<String, Long> world, Map<String, Long> published) {
            return kommunen.stream()
                            .filter(kommune -> !published.containsKey(kommune))
                            .mapToLong(world::get)
                            .sum()
                    <= most;
        }

        private Function<Map<String, Long>, List<Long>> knownBy(Set<String> own) {
            return world -> own.stream().sorted().map(world::get).toList();
        }

        private Stream<String> certain(
                List<Map<String, Long>> worlds, Set<String> own, SortedMap<String, Long> published) {
            var first = worlds.getFirst();
            return first.keySet().stream()
                    .filter(cell -> !own.contains(cell) && !ownLand(cell, own))
                    .filter(cell -> first.get(cell) > 0 && first.get(cell) < least)
                    .filter(cell ->
                            worlds.stream().allMatch(world -> world.get(cell).equals(first.get(cell))))
                    .map(cell ->
                            own + " learns " + cell + " = " + first.get(cell) + " from " + published + " of " + first);
        }

        private boolean ownLand(String cell, Set<String> own) {
            var below = kommunen.stream()
                    .filter(kommune -> kommune.startsWith(cell))
                    .toList();
            return own.containsAll(below);
        }
    }
}
