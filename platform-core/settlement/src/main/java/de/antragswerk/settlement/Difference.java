package de.antragswerk.settlement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a correction changes for one payer and pool.
 *
 * @param land empty for a Land itself
 * @param before euro cents of the settlement that is replaced; 0 if it has no such line
 * @param after euro cents of the one that replaces it; 0 if it has no such line
 */
public record Difference(String pool, String payer, Optional<String> land, long before, long after) {

    private record Key(String pool, String land, String payer) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::pool).thenComparing(Key::land).thenComparing(Key::payer);

        static Key of(Line line) {
            return new Key(line.pool(), line.land().orElse(""), line.payer());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** What is to pay in addition; below zero what is given back. */
    public long cents() {
        return after - before;
    }

    /** The lines that differ, by pool, the Länder before their Kommunen. Those of the Länder sum up to what the totals differ by. */
    public static List<Difference> between(Settlement before, Settlement after) {
        var old = cents(before);
        var now = cents(after);
        var keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        List<Difference> differences = new ArrayList<>();
        for (var key : keys) {
            var difference = new Difference(
                    key.pool(),
                    key.payer(),
                    key.land().isEmpty() ? Optional.empty() : Optional.of(key.land()),
                    old.getOrDefault(key, 0L),
                    now.getOrDefault(key, 0L));
            if (difference.cents() != 0) {
                differences.add(difference);
            }
        }
        return differences;
    }

    private static Map<Key, Long> cents(Settlement settlement) {
        Map<Key, Long> cents = new HashMap<>();
        settlement.lines().forEach(line -> cents.merge(Key.of(line), line.cents(), Math::addExact));
        return cents;
    }
}
