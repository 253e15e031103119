package de.antragswerk.budget;

/** A threshold that is passed, or will be. @param percent of the budget */
public record Alarm(int percent, Kind kind) {

    /** How far it is. */
    public enum Kind {
        /** What the year has cost so far reaches it. */
        REACHED,
        /** What the year is expected to cost reaches it. */
        FORESEEN
    }
}
