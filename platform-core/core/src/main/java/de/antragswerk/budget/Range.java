package de.antragswerk.budget;

/** A figure of the future. Ordered; what it counts is its holder's. */
public record Range(long low, long middle, long high) {
    public Range {
        if (low > middle || middle > high) {
            throw new IllegalArgumentException("low, middle and high are in order");
        }
    }

    Range plus(Range other) {
        return new Range(
                Math.addExact(low, other.low), Math.addExact(middle, other.middle), Math.addExact(high, other.high));
    }
}
