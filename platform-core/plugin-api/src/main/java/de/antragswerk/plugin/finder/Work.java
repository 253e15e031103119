package de.antragswerk.plugin.finder;

/** What somebody does for a living at present. */
public enum Work {
    EMPLOYED,
    SELF_EMPLOYED,
    /** Out of work through no fault of one's own, after work in Germany (§ 2 Abs. 3 FreizügG/EU). */
    LOST_JOB,
    /** Looking for the first work in Germany. */
    SEARCHING,
    NOT_WORKING
}
