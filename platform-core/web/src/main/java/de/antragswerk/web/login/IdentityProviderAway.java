package de.antragswerk.web.login;

/** The identity provider does not answer, or not sensibly. */
final class IdentityProviderAway extends Exception {
    IdentityProviderAway(Throwable cause) {
        super("identity provider does not answer", cause);
    }
}
