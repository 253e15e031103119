package de.antragswerk.rehearsal;

/** What a new version does to a draft. */
public enum Effect {
    /** A page that was finished, or that is new and lies before the first unfinished one, asks for something. */
    NEW_ANSWER,
    /** An answer that counted is no longer asked; it stays in the draft and is shown to the citizen. */
    DROPPED,
    /** The upgrade says an answer in other words, such as a code of a new list; the citizen need not do anything. */
    REWORDED,
    /** There are fewer answers afterwards than before. Must not happen. */
    LOST,
    /** No installed version serves the draft's own form any more, so that nobody can say what was finished. */
    NOT_COMPARABLE,
    /** The new version has no such form, or it fails with these answers. */
    FAILED,
    /** The answers cannot be opened, for example because the authority's key was destroyed. */
    UNREADABLE
}
