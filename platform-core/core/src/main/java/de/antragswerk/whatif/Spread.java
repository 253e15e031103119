package de.antragswerk.whatif;

/**
 * A number for each assumption. Applications rise from low to high; amounts may fall, because the more applications one payer
 * has, the less is left for the others.
 */
public record Spread(long low, long middle, long high) {

    public static Spread of(long always) {
        return new Spread(always, always, always);
    }

    public long at(Assumption assumption) {
        return switch (assumption) {
            case LOW -> low;
            case MIDDLE -> middle;
            case HIGH -> high;
        };
    }

    public Spread minus(long other) {
        return new Spread(low - other, middle - other, high - other);
    }

    public long least() {
        return Math.min(low, Math.min(middle, high));
    }

    public long most() {
        return Math.max(low, Math.max(middle, high));
    }

    public boolean isRising() {
        return low <= middle && middle <= high;
    }
}
