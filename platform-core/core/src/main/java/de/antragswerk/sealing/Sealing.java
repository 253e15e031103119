package de.antragswerk.sealing;

import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/**
 * Seals bytes for an authority (JWE, AES-256-GCM) and opens them again. The place where the bytes belong is sealed with
 * them: a ciphertext that was moved to another row does not open.
 */
@ApplicationScoped
public class Sealing {
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
        return PlacedJwe.seal(key.id(), key.secret(), place, content);
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
        return PlacedJwe.open(sealed, place, id -> keys.byId(id).secret());
    }

    public String openText(String sealed, String place) {
        return new String(open(sealed, place), StandardCharsets.UTF_8);
    }
}
