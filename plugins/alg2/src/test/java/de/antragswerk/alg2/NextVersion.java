package de.antragswerk.alg2;

import de.antragswerk.kit.Resources;
import java.util.List;
import java.util.Objects;

/**
 * The plugin as it will be: the same bundle with the files of later versions laid over it. {@code next/} brings version 2.1 of the main
 * application, which asks one question more; {@code last/} brings 2.2, in which two groups of answers have moved.
 */
final class NextVersion {
    private NextVersion() {}

    static Alg2Plugin plugin() {
        return new Alg2Plugin(over(List.of("next")));
    }

    static Alg2Plugin last() {
        return new Alg2Plugin(over(List.of("last", "next")));
    }

    private static Resources over(List<String> layers) {
        return name -> layers.stream()
                .map(layer -> NextVersion.class.getResourceAsStream("/" + layer + "/de/antragswerk/alg2/" + name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> NextVersion.class.getResourceAsStream(name));
    }
}
