package de.antragswerk.metering;

/**
 * Where the chain of a Land is broken.
 *
 * @param block its number; of records that are in no block the number that they name
 */
public record UsageFault(Kind kind, long block) {

    public enum Kind {
        /** The block is not there although a later one is. */
        GAP,
        /** The records are not those that the block was made of. */
        RECORDS_CHANGED,
        /** Block, records and the block before do not fit together. */
        BLOCK_CHANGED,
        /** Records name a block that is not there. */
        BLOCK_MISSING
    }
}
