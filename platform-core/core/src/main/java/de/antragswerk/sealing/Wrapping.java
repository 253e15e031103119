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
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Wraps data keys with the master key (A256GCMKW, A256GCM). */
@ApplicationScoped
class Wrapping {
    private final MasterKeys masters;

    @Inject
    Wrapping(MasterKeys masters) {
        this.masters = masters;
    }

    Wrapping() {
        this(null);
    }

    String masterKeyId() {
        return masters.current().getKeyID();
    }

    String wrap(SecretKey key) {
        try {
            var header = new JWEHeader.Builder(JWEAlgorithm.A256GCMKW, EncryptionMethod.A256GCM)
                    .keyID(masterKeyId())
                    .build();
            var wrapped = new JWEObject(header, new Payload(key.getEncoded()));
            wrapped.encrypt(new AESEncrypter(masters.current()));
            return wrapped.serialize();
        } catch (JOSEException failure) {
            throw new SealingException("key-not-wrapped", failure);
        }
    }

    SecretKey unwrap(String wrapped) {
        try {
            var jwe = JWEObject.parse(wrapped);
            var master = masters.find(jwe.getHeader().getKeyID())
                    .orElseThrow(() -> new SealingException("master-key-missing", null));
            jwe.decrypt(new AESDecrypter(master));
            return new SecretKeySpec(jwe.getPayload().toBytes(), "AES");
        } catch (JOSEException | ParseException failure) {
            throw new SealingException("key-not-unwrapped", failure);
        }
    }
}
