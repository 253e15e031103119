package de.antragswerk.audit;

/**
 * Where the chain is broken; never what the entry says.
 *
 * @param position in the chain, for an {@link Kind#UNLINKED} entry its id
 */
public record ChainFault(Kind kind, long position) {

    public enum Kind {
        /** The position is not there although a later one is. */
        GAP,
        /** The position is there, its entry is not. */
        ENTRY_MISSING,
        /** Entry, link and the link before do not fit together. */
        ENTRY_CHANGED,
        /** An entry is in no link although it is older than a minute. */
        ENTRY_UNLINKED,
        /** A noted head is not in the chain any more: it was cut or written anew. */
        ANCHOR_MISSING
    }
}
