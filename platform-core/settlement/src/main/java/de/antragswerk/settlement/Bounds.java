package de.antragswerk.settlement;

/**
 * The least and the most that a payer bears of each amount that they share in.
 *
 * @param least in hundredths of a percent of the amount, 0 to 10000
 * @param most likewise, not below {@code least}
 */
public record Bounds(int least, int most) {
    public static final Bounds NONE = new Bounds(0, 10_000);

    public Bounds {
        if (least < 0 || most > 10_000 || least > most) {
            throw new IllegalArgumentException("bounds lie between 0 and 10000, the least first");
        }
    }
}
