package de.antragswerk.metering;

/** When a use counts. */
public enum CountingUnit {
    /** Once for each case and kind, however many hand-overs it takes. */
    CASE,
    /** Each time. */
    EVENT,
    /** Never: it is recorded and nothing more. */
    NEVER
}
