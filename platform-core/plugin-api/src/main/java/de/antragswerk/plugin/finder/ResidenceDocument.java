package de.antragswerk.plugin.finder;

/** The paper that says why somebody may stay; whoever has several names the one that is valid longest. */
public enum ResidenceDocument {
    /** § 9 AufenthG, § 9a AufenthG. */
    SETTLEMENT_PERMIT,
    /** Recognised refugees and others by Kapitel 2 Abschnitt 5 AufenthG, except those below. */
    HUMANITARIAN_PERMIT,
    /** § 24 AufenthG. */
    TEMPORARY_PROTECTION,
    /** Fiktionsbescheinigung for § 24 AufenthG. */
    TEMPORARY_PROTECTION_APPLIED,
    /** Asked for protection by § 24 AufenthG and has no paper yet. */
    TEMPORARY_PROTECTION_ASKED,
    /** § 23 Abs. 1 AufenthG because of the war in the home country. */
    WAR_PERMIT,
    /** § 25 Abs. 4 Satz 1 AufenthG. */
    SHORT_STAY_PERMIT,
    /** § 25 Abs. 5 AufenthG. */
    DEPARTURE_IMPOSSIBLE_PERMIT,
    /** Work (§§ 18 ff. AufenthG). */
    WORK_PERMIT,
    /** Joining the family (§§ 27 ff. AufenthG). */
    FAMILY_PERMIT,
    /** Studies and training (§§ 16a, 16b AufenthG). */
    STUDY_PERMIT,
    /** Looking for work, training or a place to study, Chancenkarte (§§ 17, 20, 20a AufenthG). */
    SEARCH_PERMIT,
    /** Fiktionsbescheinigung for something else. */
    OTHER_APPLIED,
    VISA,
    ASYLUM_PERMISSION,
    /** Ankunftsnachweis, or asylum asked for and no paper yet. */
    ASYLUM_ASKED,
    /** Folgeantrag (§ 71 AsylG). */
    ASYLUM_ASKED_AGAIN,
    /** At the airport or port, not admitted. */
    ENTRY_NOT_PERMITTED,
    /** Duldung (§ 60a AufenthG). */
    TOLERATION,
    /** Must leave the country. */
    OBLIGED_TO_LEAVE,
    /** No paper of one's own; husband, wife or parent has a Gestattung, a Duldung or must leave. */
    FAMILY_OF_ASYLUM_SEEKER,
    /** No paper at all. */
    NO_DOCUMENT
}
