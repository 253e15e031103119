package de.antragswerk.routing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Names the content of a rule book: equal books have an equal version. */
final class RuleBookVersion {
    private static final int BYTES = 12;

    private RuleBookVersion() {}

    static String of(RuleBook book) {
        var content = RuleBookJson.baskets(book).build().toString()
                + RuleBookJson.rules(book).build();
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
