package de.antragswerk.web.costsharing;

/** What a correction changes for a payer. @param cents to pay on top; below zero what comes back */
public record ChangedLine(String payer, String pool, long before, long after, long cents) {
    /** So many stand on a page; the package of the Land has all of its own. */
    static final int SHOWN = 200;
}
