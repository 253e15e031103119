package de.antragswerk.settlement;

/** By what costs are divided. */
public enum KeyKind {
    /** Weighted uses in the period; the key where the payers have not agreed on another (decision 2021/24, letter b). */
    USAGE(false),
    /** Inhabitants on a day (decision 2021/24, letter a). */
    POPULATION(true),
    /** People or households whom the service is for (decision 2021/24, letter c). */
    TARGET_GROUP(true),
    /** The Königsteiner Schlüssel of a year, in hundred-thousandths of a percent, re-normalised to those who take part. */
    KOENIGSTEINER(true),
    /** The same for each. */
    EQUAL(false),
    /** Shares that the contract fixes. */
    QUOTA(true);

    private final boolean needsFigures;

    KeyKind(boolean needsFigures) {
        this.needsFigures = needsFigures;
    }

    /** Whether the key works with {@link KeyFigures}; the others follow from the uses or from nothing. */
    public boolean needsFigures() {
        return needsFigures;
    }
}
