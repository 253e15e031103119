package de.antragswerk.checklist;

/** How an item stands on a day. */
public enum ItemState {
    /** It is there. */
    GREEN,
    /** It is there, and must be done again within sixty days. */
    SOON,
    /** It should have been done again. */
    DUE,
    /** It has never been there. */
    OPEN;

    /** Whether a benefit may go live with it. */
    public boolean isMet() {
        return this == GREEN || this == SOON;
    }
}
