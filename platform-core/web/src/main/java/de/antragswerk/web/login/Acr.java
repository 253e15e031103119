package de.antragswerk.web.login;

import de.antragswerk.plugin.TrustLevel;

/** The authentication levels (claim {@code acr}) that the realms know. */
final class Acr {
    static final String STAFF = "zweifaktor";
    private static final String BASIC = "basis";
    private static final String SUBSTANTIAL = "substantiell";
    private static final String HIGH = "hoch";

    private Acr() {}

    static String of(TrustLevel level) {
        return switch (level) {
            case BASIC -> BASIC;
            case SUBSTANTIAL -> SUBSTANTIAL;
            case HIGH -> HIGH;
        };
    }

    /** What is unknown proves nothing more than a password. */
    static TrustLevel trust(String acr) {
        return switch (acr == null ? BASIC : acr) {
            case HIGH -> TrustLevel.HIGH;
            case SUBSTANTIAL -> TrustLevel.SUBSTANTIAL;
            default -> TrustLevel.BASIC;
        };
    }
}
