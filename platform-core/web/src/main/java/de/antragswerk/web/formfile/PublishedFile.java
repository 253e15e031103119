package de.antragswerk.web.formfile;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that everybody may have.
 *
 * @param tag names these contents and no others
 */
public record PublishedFile(byte[] content, String tag) {

    static PublishedFile of(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new PublishedFile(content, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
