package de.antragswerk.sealing;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.UUID;

/**
 * Seals bytes for an authority (JWE, AES-256-GCM) and opens them again. The place where the bytes belong is sealed with
 * them: a ciphertext that was moved to another row does not open.
 */
@ApplicationScoped
public class Sealing {
    private static final String PLACE = "place";

    private final AuthorityKeys keys;

    @Inject
    Sealing(AuthorityKeys keys) {
        this.keys = keys;
    }

    Sealing() {
        this(null);
    }

    /** @param place what the bytes are, for example {@code draft/<id>/answers}; no personal data */
    public String seal(AuthorityId authority, String place, byte[] content) {
        var key = keys.current(authority);
        var header = new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                .keyID(key.id().toString())
                .customParam(PLACE, place)
                .build();
        try {
            var jwe = new JWEObject(header, new Payload(content));
            jwe.encrypt(new DirectEncrypter(key.secret()));
            return jwe.serialize();
        } catch (JOSEException failure) {
            throw new SealingException("not-sealed", failure);
        }
    }

    public String seal(AuthorityId authority, String place, String content) {
        return seal(authority, place, content.getBytes(StandardCharsets.UTF_8));
    }

    /** For files: the same protection in a binary form, without the third that Base64 adds. */
    public byte[] sealFile(AuthorityId authority, String place, byte[] content) {
        return BinaryEnvelope.seal(keys.current(authority), place, content);
    }

    /** @throws SealingException as {@link #open} */
    public byte[] openFile(byte[] envelope, String place) {
        return BinaryEnvelope.open(keys.byId(BinaryEnvelope.keyOf(envelope)), place, envelope);
    }

    /** @throws SealingException if the key is gone, the bytes were changed, or they belong elsewhere */
    public byte[] open(String sealed, String place) {
        try {
            var jwe = JWEObject.parse(sealed);
            if (!place.equals(jwe.getHeader().getCustomParam(PLACE))) {
                throw new SealingException("sealed-for-another-place", null);
            }
            var key = keys.byId(UUID.fromString(jwe.getHeader().getKeyID()));
            jwe.decrypt(new DirectDecrypter(key.secret()));
            return jwe.getPayload().toBytes();
        } catch (JOSEException | ParseException | IllegalArgumentException failure) {
            throw new SealingException("not-opened", failure);
        }
    }

    public String openText(String sealed, String place) {
        return new String(open(sealed, place), StandardCharsets.UTF_8);
    }
}
