package de.antragswerk.plugin.finder;

/** Whether somebody could work at least three hours a day under usual conditions (§ 8 Abs. 1 SGB II). */
public enum WorkAbility {
    ABLE,
    /** Not at present, but probably again (§ 43 Abs. 2 SGB VI, limited in time). */
    TEMPORARILY_REDUCED,
    /** Not for good (§ 41 Abs. 3 SGB XII). */
    PERMANENTLY_REDUCED
}
