package de.antragswerk.plugin.finder;

/** Whether somebody lives in an institution (§ 7 Abs. 4 SGB II). */
public enum InPatientStay {
    NONE,
    /** In hospital or rehabilitation, probably for less than six months. */
    HOSPITAL_UNDER_SIX_MONTHS,
    /** In hospital or rehabilitation, probably for six months or longer. */
    HOSPITAL_SIX_MONTHS_OR_MORE,
    /** In a home or another institution. */
    INSTITUTION,
    /** In an institution, and working at least 15 hours a week outside. */
    INSTITUTION_WORKING,
    PRISON
}
