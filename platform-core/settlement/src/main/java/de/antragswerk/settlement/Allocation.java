package de.antragswerk.settlement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Divides an amount by weights, exact to the cent: every payer gets the whole cents of their share, and the cents that
 * are left go one each to the largest remainders; among equal remainders the smaller key comes first. The result does
 * not depend on the order of the input, is never negative, and always sums up to the amount.
 */
public final class Allocation {

    /** @param roundingStep whether this payer got one of the cents that were left */
    public record Share(long cents, boolean roundingStep) {}

    private record Part<K>(K key, long cents, BigInteger remainder) {}

    private Allocation() {}

    /**
     * @param weights not negative, at least one positive
     * @throws IllegalArgumentException if there is nothing to divide by
     */
    public static <K extends Comparable<K>> SortedMap<K, Share> divide(long amountCents, Map<K, Long> weights) {
        if (amountCents < 0 || weights.values().stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("amounts and weights are not negative");
        }
        var total = weights.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() == 0) {
            throw new IllegalArgumentException("at least one weight is positive");
        }
        var amount = BigInteger.valueOf(amountCents);
        List<Part<K>> parts = new ArrayList<>();
        weights.forEach((key, weight) -> {
            var share = amount.multiply(BigInteger.valueOf(weight)).divideAndRemainder(total);
            parts.add(new Part<>(key, share[0].longValueExact(), share[1]));
        });
        parts.sort(Comparator.comparing((Part<K> part) -> part.remainder())
                .reversed()
                .thenComparing(Part::key));
        var left = amountCents - parts.stream().mapToLong(Part::cents).sum();
        SortedMap<K, Share> shares = new TreeMap<>();
        for (var part : parts) {
            var extra = left > 0;
            shares.put(part.key(), new Share(part.cents() + (extra ? 1 : 0), extra));
            left -= extra ? 1 : 0;
        }
        return shares;
    }
}
