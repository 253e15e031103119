package de.antragswerk.kit.finder;

/** Whether something is so, as far as the answers tell. */
public enum Known {
    YES,
    NO,
    /** It depends on what was not asked or not answered. */
    UNKNOWN;

    public static Known of(boolean so) {
        return so ? YES : NO;
    }

    /** YES when one of them is; NO when none can be. */
    public Known or(Known other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNKNOWN;
    }
}
