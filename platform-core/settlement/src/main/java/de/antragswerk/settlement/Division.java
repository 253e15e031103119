package de.antragswerk.settlement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Divides one amount among payers by a profile, within their bounds. Who would pay less than their least or more than their most is
 * set to it, and the rest is divided again among the others, until everybody is within. In each round only that side is set which
 * the amounts break by more, so that a feasible rest stays feasible.
 */
final class Division {
    private record Fixed(long cents, Step.Bound bound) {}

    private final long amount;
    private final List<Payer> payers;
    private final List<Part> parts;
    private final long[] partCents;
    private final Bases bases;
    private final ToLongFunction<String> uses;
    private final SortedMap<String, Fixed> fixed = new TreeMap<>();

    Division(long amount, Profile profile, List<Payer> payers, Bases bases, ToLongFunction<String> uses) {
        this.amount = amount;
        this.payers = payers;
        this.parts = profile.parts();
        this.bases = bases;
        this.uses = uses;
        this.partCents = split(amount, parts);
    }

    private static long[] split(long amount, List<Part> parts) {
        Map<Integer, Long> permille = new TreeMap<>();
        for (var part = 0; part < parts.size(); part++) {
            permille.put(part, (long) parts.get(part).permille());
        }
        return cents(Allocation.divide(amount, permille));
    }

    private static long[] cents(SortedMap<Integer, Allocation.Share> shares) {
        return shares.values().stream().mapToLong(Allocation.Share::cents).toArray();
    }

    /** By payer, one step for each part of the profile. */
    Map<String, List<Step>> steps() {
        checkFeasible();
        while (true) {
            var steps = round();
            if (!fixWhoIsOutside(steps)) {
                return steps;
            }
        }
    }

    private void checkFeasible() {
        var least = payers.stream().mapToLong(payer -> payer.bounds().least()).sum();
        var most = payers.stream().mapToLong(payer -> payer.bounds().most()).sum();
        if (payers.isEmpty()) {
            throw new SettlementException("nobody-to-pay", "an amount without payers");
        }
        if (least > 10_000 || most < 10_000) {
            throw new SettlementException(
                    "bounds-infeasible",
                    "the least shares have %d, the most %d of 10000".formatted(least, most),
                    Long.toString(least),
                    Long.toString(most));
        }
    }

    private Map<String, List<Step>> round() {
        Map<String, List<Step>> steps = new HashMap<>();
        payers.forEach(payer -> steps.put(payer.key(), new ArrayList<>(parts.size())));
        var ofFixed = fixedByPart();
        var free =
                payers.stream().filter(payer -> !fixed.containsKey(payer.key())).toList();
        for (var part = 0; part < parts.size(); part++) {
            addFixed(part, ofFixed, steps);
            if (!free.isEmpty()) {
                addFree(part, partCents[part] - taken(part, ofFixed), free, steps);
            }
        }
        return steps;
    }

    /** What those at a bound bear of each part: as near to the parts' proportions as whole cents allow, and exact in both sums. */
    private Map<String, long[]> fixedByPart() {
        Map<String, long[]> byPart = new TreeMap<>();
        var all = fixed.values().stream().mapToLong(Fixed::cents).sum();
        var left = proportional(all, partCents);
        for (var one : fixed.entrySet()) {
            var shares = proportional(one.getValue().cents(), left);
            for (var part = 0; part < left.length; part++) {
                left[part] -= shares[part];
            }
            byPart.put(one.getKey(), shares);
        }
        return byPart;
    }

    private static long[] proportional(long cents, long[] weights) {
        if (cents == 0) {
            return new long[weights.length];
        }
        Map<Integer, Long> byPart = new TreeMap<>();
        for (var part = 0; part < weights.length; part++) {
            byPart.put(part, weights[part]);
        }
        return cents(Allocation.divide(cents, byPart));
    }

    private static long taken(int part, Map<String, long[]> ofFixed) {
        return ofFixed.values().stream().mapToLong(cents -> cents[part]).sum();
    }

    private void addFixed(int part, Map<String, long[]> ofFixed, Map<String, List<Step>> steps) {
        if (ofFixed.isEmpty()) {
            return;
        }
        var base = bases.of(parts.get(part), payers, uses);
        var all = base.totalFigure();
        ofFixed.forEach((payer, cents) -> steps.get(payer)
                .add(step(
                        part,
                        base,
                        all,
                        partCents[part],
                        payer,
                        cents[part],
                        false,
                        fixed.get(payer).bound())));
    }

    private void addFree(int part, long cents, List<Payer> free, Map<String, List<Step>> steps) {
        var base = bases.of(parts.get(part), free, uses);
        var all = base.totalFigure();
        Map<String, BigInteger> weights = base.weighings().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().weight()));
        Allocation.divideExactly(cents, weights)
                .forEach((payer, share) -> steps.get(payer)
                        .add(step(
                                part, base, all, cents, payer, share.cents(), share.roundingStep(), Step.Bound.NONE)));
    }

    private static Step step(
            int part, Base base, long all, long of, String payer, long cents, boolean rounded, Step.Bound bound) {
        var own = base.weighings().get(payer);
        return new Step(
                part,
                base.key(),
                base.figures(),
                base.substituted(),
                of,
                own.figure(),
                all,
                own.share(),
                own.ofShare(),
                own.weight(),
                base.total(),
                cents,
                rounded,
                bound);
    }

    private boolean fixWhoIsOutside(Map<String, List<Step>> steps) {
        SortedMap<String, Fixed> below = new TreeMap<>();
        SortedMap<String, Fixed> above = new TreeMap<>();
        var excess = 0L;
        for (var payer : payers) {
            var cents = steps.get(payer.key()).stream().mapToLong(Step::cents).sum();
            if (cents < payer.leastOf(amount)) {
                below.put(payer.key(), new Fixed(payer.leastOf(amount), Step.Bound.LEAST));
                excess += payer.leastOf(amount) - cents;
            } else if (cents > payer.mostOf(amount)) {
                above.put(payer.key(), new Fixed(payer.mostOf(amount), Step.Bound.MOST));
                excess -= cents - payer.mostOf(amount);
            }
        }
        fixed.putAll(excess >= 0 ? below : above);
        if (excess == 0) {
            fixed.putAll(above);
        }
        return !below.isEmpty() || !above.isEmpty();
    }
}
