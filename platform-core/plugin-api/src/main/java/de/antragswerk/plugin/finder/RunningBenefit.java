package de.antragswerk.plugin.finder;

/** What somebody already receives. */
public enum RunningBenefit {
    /** Arbeitslosengeld (SGB III). */
    UNEMPLOYMENT_INSURANCE,
    /** SGB II. */
    BASIC_INCOME_SUPPORT,
    /** SGB XII. */
    SOCIAL_ASSISTANCE,
    /** AsylbLG. */
    ASYLUM_SEEKERS_BENEFITS,
    HOUSING_BENEFIT,
    CHILD_SUPPLEMENT,
    /** BAföG or Berufsausbildungsbeihilfe. */
    TRAINING_ASSISTANCE,
    /** Krankengeld, Elterngeld and the like. */
    OTHER
}
