package de.antragswerk.settlement.bundle;

import de.antragswerk.settlement.Digest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Ed25519 public keys as PEM text, and signatures by them. */
public final class SigningKey {
    private static final String ALGORITHM = "Ed25519";
    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----\n";
    private static final String END = "\n-----END PUBLIC KEY-----\n";

    private SigningKey() {}

    public static byte[] pem(PublicKey key) {
        return (BEGIN + Base64.getEncoder().encodeToString(key.getEncoded()) + END).getBytes(StandardCharsets.US_ASCII);
    }

    /** Empty if the text is no Ed25519 key. Line ends may be those of Windows: people copy keys. */
    public static Optional<PublicKey> read(byte[] pem) {
        try {
            var text = new String(pem, StandardCharsets.US_ASCII)
                    .replace(BEGIN.strip(), "")
                    .replace(END.strip(), "");
            var encoded = Base64.getDecoder().decode(text.replaceAll("\\s", ""));
            return Optional.of(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** By this people compare keys: SHA-256 of its encoded form. */
    public static String fingerprint(PublicKey key) {
        return Digest.of(key.getEncoded());
    }

    static byte[] sign(PrivateKey key, byte[] content) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the key does not sign by Ed25519", e);
        }
    }

    public static boolean verify(PublicKey key, byte[] content, byte[] signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(content);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            // also a signature that is none
            return false;
        }
    }
}
