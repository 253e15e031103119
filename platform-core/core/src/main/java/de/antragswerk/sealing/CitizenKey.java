package de.antragswerk.sealing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.crypto.SecretKey;

/** The unwrapped key of one citizen, for what is kept for nobody but them; lives in memory for one transaction. */
public final class CitizenKey {
    private final UUID id;
    private final SecretKey secret;

    CitizenKey(UUID id, SecretKey secret) {
        this.id = id;
        this.secret = secret;
    }

    /** @param place what the text is; no personal data */
    public String seal(String place, String text) {
        return PlacedJwe.seal(id, secret, place, text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws SealingException if it was sealed with another key, changed, or belongs elsewhere */
    public String open(String place, String sealed) {
        return new String(PlacedJwe.open(sealed, place, this::secret), StandardCharsets.UTF_8);
    }

    private SecretKey secret(UUID wanted) {
        if (!id.equals(wanted)) {
            throw new SealingException("key-missing", null);
        }
        return secret;
    }

    @Override
    public String toString() {
        return "CitizenKey[" + id + "]";
    }
}
