package de.antragswerk.onboarding;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A Land as it is stored now.
 *
 * @param version changes with every change of anything in the document, whoever made it
 */
public record LandExported(LandDocument document, byte[] bytes, String version) {

    private static final int DIGITS = 32;

    static LandExported of(LandDocument document) {
        var bytes = LandWriter.bytes(document);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new LandExported(
                    document, bytes, HexFormat.of().formatHex(digest).substring(0, DIGITS));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
