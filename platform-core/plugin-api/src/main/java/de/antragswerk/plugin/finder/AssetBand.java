package de.antragswerk.plugin.finder;

/**
 * How much everybody in the household owns together, roughly; without household goods, an ordinary car and the home one lives in.
 * The bands are a way of asking, not law; rules compare them with the law's amounts three-valued: below, above, or across.
 */
public enum AssetBand {
    UP_TO_200(0, 200),
    UP_TO_5000(200, 5_000),
    UP_TO_10000(5_000, 10_000),
    UP_TO_15000(10_000, 15_000),
    UP_TO_20000(15_000, 20_000),
    UP_TO_40000(20_000, 40_000),
    UP_TO_60000(40_000, 60_000),
    ABOVE_60000(60_000, 1_000_000_000);

    private static final int CENTS = 100;
    private final long above;
    private final long upTo;

    AssetBand(long above, long upTo) {
        this.above = above;
        this.upTo = upTo;
    }

    /** The household owns more than this, in cents; in the first band at least nothing. */
    public long aboveCents() {
        return above * CENTS;
    }

    /** The household owns at most this, in cents. */
    public long upToCents() {
        return upTo * CENTS;
    }
}
