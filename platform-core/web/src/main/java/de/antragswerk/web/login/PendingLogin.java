package de.antragswerk.web.login;

import java.io.Serializable;
import java.time.Instant;

/** A login that was begun and has not come back. */
record PendingLogin(
        RealmKind realm, String state, String nonce, String codeVerifier, String target, String acr, Instant begunAt)
        implements Serializable {

    @Override
    public String toString() {
        return "PendingLogin[" + realm + "]";
    }
}
