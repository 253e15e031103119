package de.antragswerk.plugin.finder;

/** How likely it is that a service comes into question, the most likely first. Never a decision. */
public enum Likelihood {
    LIKELY_YES,
    /** It depends on what was not asked or not answered. */
    CHECK_ADVISED,
    /** The person belongs to those whom the service is for, and something speaks against it. */
    LIKELY_NO,
    /** The service is for other people. */
    NOT_APPLICABLE;

    /** Whether somebody should look into it. */
    public boolean isOpen() {
        return this == LIKELY_YES || this == CHECK_ADVISED;
    }
}
