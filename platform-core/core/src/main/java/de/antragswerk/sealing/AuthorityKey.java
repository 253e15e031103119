package de.antragswerk.sealing;

import static java.util.Objects.requireNonNull;

import de.antragswerk.tenancy.AuthorityId;
import java.util.UUID;
import javax.crypto.SecretKey;

/** An unwrapped data key of an authority; lives in memory only. */
record AuthorityKey(UUID id, AuthorityId authority, SecretKey secret) {
    AuthorityKey {
        requireNonNull(id, "a key has an id");
        requireNonNull(authority, "a key belongs to an authority");
        requireNonNull(secret, "a key has its secret");
    }

    @Override
    public String toString() {
        return "AuthorityKey[" + id + "]";
    }
}
