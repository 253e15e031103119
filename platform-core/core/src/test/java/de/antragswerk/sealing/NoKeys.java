package de.antragswerk.sealing;

/** A sealing that has no keys: nothing that it is given opens. */
public final class NoKeys {
    private NoKeys() {}

    public static Sealing sealing() {
        return new Sealing();
    }
}
