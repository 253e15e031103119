package de.antragswerk.plugin;

/** How surely the account proves who is applying (Vertrauensniveau, § 3 OZG), in rising order. */
public enum TrustLevel {
    BASIC,
    SUBSTANTIAL,
    HIGH;

    public boolean reaches(TrustLevel demanded) {
        return compareTo(demanded) >= 0;
    }
}
