package de.antragswerk.competence;

/** What a place is in a person's life. */
public enum PlaceKind {
    /** Gewöhnlicher Aufenthalt (§ 30 Abs. 3 SGB I): where somebody lives, not only for a while. */
    USUAL_RESIDENCE,
    /** Where somebody must live: Wohnsitzregelung (§ 12a AufenthG) or Zuweisung (§ 50 AsylG). */
    ASSIGNED,
    /** Tatsächlicher Aufenthalt: where somebody is at present. */
    ACTUAL_STAY
}
