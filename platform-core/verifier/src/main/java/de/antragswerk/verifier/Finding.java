package de.antragswerk.verifier;

/**
 * Something that does not fit.
 *
 * @param code stable, for programs
 * @param file of the package; for places outside of the files "ZIP-Verzeichnis"
 * @param place where in the file, for people
 * @param text what is wrong, for people
 */
record Finding(Check check, String code, String file, String place, String text) {
    static final String ZIP_DIRECTORY = "ZIP-Verzeichnis";
}
