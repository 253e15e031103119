package de.antragswerk.settlement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
        Map<K, BigInteger> exact = new HashMap<>();
        weights.forEach((key, weight) -> exact.put(key, BigInteger.valueOf(weight)));
        return divideExactly(amountCents, exact);
    }

    /**
     * The same for weights that a long does not hold, such as inhabitants times days.
     *
     * @param weights not negative, at least one positive
     * @throws IllegalArgumentException if there is nothing to divide by
     */
    public static <K extends Comparable<K>> SortedMap<K, Share> divideExactly(
            long amountCents, Map<K, BigInteger> weights) {
        if (amountCents < 0 || weights.values().stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("amounts and weights are not negative");
        }
        var total = weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() == 0) {
            throw new IllegalArgumentException("at least one weight is positive");
        }
        List<Part<K>> parts = new ArrayList<>(weights.size());
        // most amounts and weights are small enough for the processor's own numbers, which are ten times as fast
        var small = total.multiply(BigInteger.valueOf(amountCents)).bitLength() < Long.SIZE;
        weights.forEach((key, weight) ->
                parts.add(small ? small(key, amountCents, weight, total) : large(key, amountCents, weight, total)));
        return withLeftCents(amountCents, parts);
    }

    private static <K> Part<K> small(K key, long amount, BigInteger weight, BigInteger total) {
        var product = amount * weight.longValueExact();
        return new Part<>(key, product / total.longValueExact(), BigInteger.valueOf(product % total.longValueExact()));
    }

    private static <K> Part<K> large(K key, long amount, BigInteger weight, BigInteger total) {
        var share = BigInteger.valueOf(amount).multiply(weight).divideAndRemainder(total);
        return new Part<>(key, share[0].longValueExact(), share[1]);
    }

    private static <K extends Comparable<K>> SortedMap<K, Share> withLeftCents(long amountCents, List<Part<K>> parts) {
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
