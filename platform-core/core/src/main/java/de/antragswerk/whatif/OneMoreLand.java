package de.antragswerk.whatif;

import de.antragswerk.settlement.Line;
import de.antragswerk.settlement.Settle;
import de.antragswerk.settlement.SettlementInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the Länder pay now, when one more joins, and when all have joined: the more, the cheaper for each.
 *
 * @param shares of the present payers, by key
 * @param newcomers who could join, the one with the fewest inhabitants first
 */
public record OneMoreLand(List<Saving> shares, List<Change.Joins> newcomers) {

    /**
     * @param one what is left when one more joins: the smallest, the one in the middle, the largest
     * @param all what is left when all join
     */
    public record Saving(String land, String name, long now, Spread one, long all) {}

    public OneMoreLand {
        shares = List.copyOf(shares);
        newcomers = List.copyOf(newcomers);
    }

    /** @param candidates at least one; none takes part yet */
    public static OneMoreLand of(SettlementInput input, List<Change.Joins> candidates) {
        var sorted = candidates.stream()
                .sorted(Comparator.comparingLong(Change.Joins::inhabitants).thenComparing(Change.Joins::key))
                .toList();
        var now = cents(input, List.of());
        var smallest = cents(input, List.of(sorted.getFirst()));
        var middle = cents(input, List.of(sorted.get(sorted.size() / 2)));
        var largest = cents(input, List.of(sorted.getLast()));
        var all = cents(input, sorted);
        var shares = new ArrayList<Saving>();
        for (var member : input.members().stream()
                .sorted(Comparator.comparing(one -> one.key()))
                .toList()) {
            var key = member.key();
            if (now.containsKey(key)) {
                var one = new Spread(smallest.get(key), middle.get(key), largest.get(key));
                shares.add(new Saving(key, member.name(), now.get(key), one, all.get(key)));
            }
        }
        return new OneMoreLand(shares, sorted);
    }

    private static Map<String, Long> cents(SettlementInput input, List<Change.Joins> newcomers) {
        var changed = new Scenario(List.copyOf(newcomers)).on(input, Assumption.MIDDLE);
        return Settle.settle(changed).lines().stream()
                .filter(line -> line.land().isEmpty())
                .collect(Collectors.groupingBy(Line::payer, Collectors.summingLong(Line::cents)));
    }
}
