package de.antragswerk.plugin.finder;

/** With whom somebody lives, beside a partner and own children. */
public enum Living {
    /** Alone, or only with a partner and own children. */
    OWN_HOUSEHOLD,
    WITH_PARENTS,
    /** With relatives, in a shared flat, in shared accommodation. */
    WITH_OTHERS
}
