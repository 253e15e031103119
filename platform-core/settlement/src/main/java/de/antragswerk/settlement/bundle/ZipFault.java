package de.antragswerk.settlement.bundle;

/**
 * A place where the ZIP is not what its contents make of it.
 *
 * @param file the file that the place belongs to, or between which the damage lies; empty at the end of the ZIP
 * @param at byte of the ZIP, from 0
 */
public record ZipFault(Part part, String file, long at) {

    /** Where in a ZIP. */
    public enum Part {
        /** The header before a file's content. */
        HEADER,
        /** The content of a file: it is not what its header says. */
        CONTENT,
        /** The directory at the end of the ZIP. */
        DIRECTORY
    }
}
