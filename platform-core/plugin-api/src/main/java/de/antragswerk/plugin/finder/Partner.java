package de.antragswerk.plugin.finder;

/** Whether somebody lives with a husband, wife or partner (§ 7 Abs. 3 Nr. 3 SGB II), and whether that person can work. */
public enum Partner {
    NONE,
    /** At least three hours a day, and of working age. */
    ABLE,
    /** Too ill, or above the age limit. */
    NOT_ABLE,
    /** It is not known whether the partner can work. */
    UNSURE
}
