package de.antragswerk.system.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** RFC 6238, as the authenticator on a caseworker's phone does it. */
public final class OneTimeCode {
    private static final int PERIOD_SECONDS = 30;

    private OneTimeCode() {}

    public static String now(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            var counter = ByteBuffer.allocate(Long.BYTES)
                    .putLong(Instant.now().getEpochSecond() / PERIOD_SECONDS)
                    .array();
            var digest = mac.doFinal(counter);
            var number = ByteBuffer.wrap(digest).getInt(digest[digest.length - 1] & 15) & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
