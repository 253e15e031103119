package de.antragswerk.sealing;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import java.text.ParseException;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.SecretKey;

/** A JWE (AES-256-GCM) that names its key and the place where it belongs. */
final class PlacedJwe {
    private static final String PLACE = "place";

    private PlacedJwe() {}

    static String seal(UUID id, SecretKey secret, String place, byte[] content) {
        var header = new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                .keyID(id.toString())
                .customParam(PLACE, place)
                .build();
        try {
            var jwe = new JWEObject(header, new Payload(content));
            jwe.encrypt(new DirectEncrypter(secret));
            return jwe.serialize();
        } catch (JOSEException failure) {
            throw new SealingException("not-sealed", failure);
        }
    }

    /**
     * @param keys the secret of a key id
     * @throws SealingException if the key is gone, the bytes were changed, or they belong elsewhere
     */
    static byte[] open(String sealed, String place, Function<UUID, SecretKey> keys) {
        try {
            var jwe = JWEObject.parse(sealed);
            if (!place.equals(jwe.getHeader().getCustomParam(PLACE))) {
                throw new SealingException("sealed-for-another-place", null);
            }
            jwe.decrypt(new DirectDecrypter(
                    keys.apply(UUID.fromString(jwe.getHeader().getKeyID()))));
            return jwe.getPayload().toBytes();
        } catch (JOSEException | ParseException | IllegalArgumentException failure) {
            throw new SealingException("not-opened", failure);
        }
    }
}
