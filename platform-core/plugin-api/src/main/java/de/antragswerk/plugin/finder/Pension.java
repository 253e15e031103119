package de.antragswerk.plugin.finder;

/** Which pension somebody draws. */
public enum Pension {
    NONE,
    /** Altersrente of any kind, also an early one (§ 7 Abs. 4 SGB II). */
    OLD_AGE,
    /** Rente wegen voller Erwerbsminderung, limited in time. */
    REDUCED_TEMPORARY,
    /** Rente wegen voller Erwerbsminderung, for good. */
    REDUCED_PERMANENT,
    /** Rente wegen teilweiser Erwerbsminderung: three to six hours of work are possible. */
    REDUCED_PARTIAL,
    /** Witwen-, Witwer- or Waisenrente. */
    SURVIVOR
}
