package de.antragswerk.settlement;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;

/** The uses of each Land and each Kommune, weighted by contract, in thousandths of a use. */
final class WeightedUses {
    private record Kind(String benefit, String kind) {}

    private final Collection<UsageCount> usage;
    private final Map<Kind, Integer> permille = new HashMap<>();
    private final Map<SortedSet<String>, Map<String, Long>> lands = new HashMap<>();
    private final Map<SortedSet<String>, Map<String, Long>> payers = new HashMap<>();

    WeightedUses(SettlementInput input) {
        usage = input.usage();
        input.weights().forEach(weight -> permille.put(new Kind(weight.benefit(), weight.kind()), weight.permille()));
    }

    /** Not below zero: corrections of earlier periods give nobody a share that others would pay twice. */
    long ofLand(String land, SortedSet<String> benefits) {
        return Math.max(0, sums(lands, benefits, true).getOrDefault(land, 0L));
    }

    long ofPayer(String payer, SortedSet<String> benefits) {
        return Math.max(0, sums(payers, benefits, false).getOrDefault(payer, 0L));
    }

    private Map<String, Long> sums(
            Map<SortedSet<String>, Map<String, Long>> known, SortedSet<String> benefits, boolean byLand) {
        var sums = known.get(benefits);
        if (sums == null) {
            sums = sum(benefits, byLand);
            known.put(benefits, sums);
        }
        return sums;
    }

    private Map<String, Long> sum(SortedSet<String> benefits, boolean byLand) {
        Map<String, Long> sums = new HashMap<>();
        for (var count : usage) {
            if (benefits.isEmpty() || benefits.contains(count.benefit())) {
                sums.merge(byLand ? count.land() : count.payer(), weighted(count), WeightedUses::add);
            }
        }
        return sums;
    }

    private long weighted(UsageCount count) {
        var weight = permille.get(new Kind(count.benefit(), count.kind()));
        if (weight == null) {
            throw new SettlementException(
                    "weight-missing",
                    "%s %s is metered and has no weight".formatted(count.benefit(), count.kind()),
                    count.benefit(),
                    count.kind());
        }
        try {
            return Math.multiplyExact(count.uses(), (long) weight);
        } catch (ArithmeticException e) {
            throw new SettlementException("usage-too-large", count.payer() + " " + count.benefit());
        }
    }

    private static long add(long one, long other) {
        try {
            return Math.addExact(one, other);
        } catch (ArithmeticException e) {
            throw new SettlementException("usage-too-large", "the sum of the weighted uses");
        }
    }
}
