package de.antragswerk.metering;

/** Why a use is taken back. Codes and no words, so that nothing personal stands in the evidence. */
public enum CorrectionReason {
    /** The way to the authority gave up: nothing was handed over. */
    NOT_DELIVERED,
    /** Reported although nothing was handed over. */
    REPORTED_IN_ERROR,
    /** It was a test. */
    TEST,
    /** The same hand-over under two events. */
    COUNTED_TWICE,
    /** It belongs to another authority, and is reported for that one anew. */
    WRONG_AUTHORITY,
    /** It belongs to another benefit or kind, and is reported for that one anew. */
    WRONG_KIND
}
