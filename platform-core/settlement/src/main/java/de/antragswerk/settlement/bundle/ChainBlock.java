package de.antragswerk.settlement.bundle;

import de.antragswerk.settlement.Digest;
import java.nio.charset.StandardCharsets;

/**
 * A block of a Land's chain.
 *
 * @param number from 1 for each Land
 * @param records how many it holds
 * @param digest of its records' texts
 * @param previousHash hash of the block before; 64 zeros before the first
 * @param hash its own
 */
public record ChainBlock(long number, int records, String digest, String previousHash, String hash) {
    public static final String NONE_BEFORE = "0".repeat(64);

    /** What the hash must be. */
    public String expectedHash(String land) {
        var text = previousHash + '|' + land + '|' + number + '|' + records + '|' + digest;
        return Digest.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
