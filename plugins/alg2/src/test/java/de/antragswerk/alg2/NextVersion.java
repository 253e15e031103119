package de.antragswerk.alg2;

import java.io.InputStream;

/** The plugin as it will be in version 0.2.0: the same bundle with the files under {@code next/} laid over it. */
final class NextVersion {
    private NextVersion() {}

    static Alg2Plugin plugin() {
        return new Alg2Plugin(NextVersion::open);
    }

    private static InputStream open(String name) {
        var changed = NextVersion.class.getResourceAsStream("/next/de/antragswerk/alg2/" + name);
        return changed == null ? NextVersion.class.getResourceAsStream(name) : changed;
    }
}
