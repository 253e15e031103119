package de.antragswerk.plugin;

/** What filing a form means. The platform meters and dates submissions by it. */
public enum FormPurpose {
    /** A short declaration that secures the day of application (Tag der Antragstellung); the full form follows. */
    APPLICATION_DAY,
    /** The application itself. */
    MAIN_APPLICATION,
    /** The benefit is to go on after its present period (Weiterbewilligung). */
    RENEWAL,
    /** Something has changed that matters to the benefit (§ 60 Abs. 1 Nr. 2 SGB I). */
    CHANGE_NOTICE,
    /** A renewal that tells changes in the same go. */
    RENEWAL_AND_CHANGE,
    /** Further details to an application that was already filed. */
    FOLLOW_UP
}
