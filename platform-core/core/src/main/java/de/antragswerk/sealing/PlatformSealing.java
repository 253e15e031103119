package de.antragswerk.sealing;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.AESDecrypter;
import com.nimbusds.jose.crypto.AESEncrypter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;

/**
 * Seals what belongs to no authority, and for a short time only, with the platform's master key itself: nothing wraps it
 * anew, so that it is lost with the master key that it was sealed with.
 */
@ApplicationScoped
public class PlatformSealing {
    private static final String PLACE = "place";

    private final MasterKeys masters;

    @Inject
    PlatformSealing(MasterKeys masters) {
        this.masters = masters;
    }

    PlatformSealing() {
        this(null);
    }

    /** @param place what the text is; no personal data */
    public String seal(String place, String text) {
        var master = masters.current();
        var header = new JWEHeader.Builder(JWEAlgorithm.A256GCMKW, EncryptionMethod.A256GCM)
                .keyID(master.getKeyID())
                .customParam(PLACE, place)
                .build();
        try {
            var jwe = new JWEObject(header, new Payload(text));
            jwe.encrypt(new AESEncrypter(master));
            return jwe.serialize();
        } catch (JOSEException failure) {
            throw new SealingException("not-sealed", failure);
        }
    }

    /** @throws SealingException if the key is gone, the text was changed, or it belongs elsewhere */
    public String open(String place, String sealed) {
        try {
            var jwe = JWEObject.parse(sealed);
            if (!place.equals(jwe.getHeader().getCustomParam(PLACE))) {
                throw new SealingException("sealed-for-another-place", null);
            }
            var master = masters.find(jwe.getHeader().getKeyID())
                    .orElseThrow(() -> new SealingException("master-key-missing", null));
            jwe.decrypt(new AESDecrypter(master));
            return jwe.getPayload().toString();
        } catch (JOSEException | ParseException failure) {
            throw new SealingException("not-opened", failure);
        }
    }
}
