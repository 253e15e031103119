package de.antragswerk.plugin;

/** What filing a form means. The platform meters and dates submissions by it. */
public enum FormPurpose {
    /** A short declaration that secures the day of application (Tag der Antragstellung); the full form follows. */
    APPLICATION_DAY,
    /** The application itself. */
    MAIN_APPLICATION
}
