package de.antragswerk.sealing;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * What a JWE says, without its Base64, for content of many kilobytes: version (1 byte), key id (16), nonce (12),
 * ciphertext with tag (16 more than the content). AES-256-GCM; the place is authenticated with it.
 */
final class BinaryEnvelope {
    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD_BYTES = 1 + 2 * Long.BYTES + NONCE_BYTES;
    private static final SecureRandom RANDOM = new SecureRandom();

    private BinaryEnvelope() {}

    static byte[] seal(AuthorityKey key, String place, byte[] content) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key.secret(), nonce, place);
            var sealed = ByteBuffer.allocate(HEAD_BYTES + cipher.getOutputSize(content.length))
                    .put(VERSION)
                    .putLong(key.id().getMostSignificantBits())
                    .putLong(key.id().getLeastSignificantBits())
                    .put(nonce);
            cipher.doFinal(ByteBuffer.wrap(content), sealed);
            return sealed.array();
        } catch (GeneralSecurityException failure) {
            throw new SealingException("not-sealed", failure);
        }
    }

    static UUID keyOf(byte[] envelope) {
        try {
            var head = ByteBuffer.wrap(envelope);
            if (head.get() != VERSION) {
                throw new SealingException("envelope-unknown", null);
            }
            return new UUID(head.getLong(), head.getLong());
        } catch (BufferUnderflowException tooShort) {
            throw new SealingException("envelope-unknown", tooShort);
        }
    }

    static byte[] open(AuthorityKey key, String place, byte[] envelope) {
        try {
            var nonce = new byte[NONCE_BYTES];
            ByteBuffer.wrap(envelope).get(HEAD_BYTES - NONCE_BYTES, nonce);
            return cipher(Cipher.DECRYPT_MODE, key.secret(), nonce, place)
                    .doFinal(envelope, HEAD_BYTES, envelope.length - HEAD_BYTES);
        } catch (GeneralSecurityException | RuntimeException failure) {
            throw new SealingException("not-opened", failure);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
