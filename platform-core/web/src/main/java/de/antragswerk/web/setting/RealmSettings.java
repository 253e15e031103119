package de.antragswerk.web.setting;

import static java.util.Objects.requireNonNull;

import java.net.URI;

/** One identity provider and the client that the platform is there. */
public record RealmSettings(URI issuer, String clientId, String clientSecret) {
    public RealmSettings {
        requireNonNull(issuer, "a realm has an issuer");
        requireNonNull(clientId, "a realm knows the platform by a client id");
        requireNonNull(clientSecret, "the platform proves itself by a secret");
        if (issuer.getHost() == null) {
            throw new IllegalArgumentException("an issuer must be an absolute address");
        }
    }

    /** Never with the secret: records end up in logs. */
    @Override
    public String toString() {
        return "RealmSettings[" + issuer + ", " + clientId + "]";
    }
}
