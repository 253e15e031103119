package de.antragswerk.region;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A Kreis or a city of its own.
 *
 * @param kind 41 kreisfreie Stadt, 42 Stadtkreis, 43 Kreis, 44 Landkreis, 45 Regionalverband; 0 for the two areas outside every
 *     Kreis
 */
public record Kreis(Ars ars, String name, int kind) {
    public Kreis {
        requireNonNull(ars, "a Kreis needs its key");
        requireNonNull(name, "a Kreis needs its name");
    }

    public boolean isCity() {
        return kind == 41 || kind == 42;
    }

    /** The name as people say it: many Kreise are registered under the bare name of a town. */
    public String displayName() {
        if (saysWhatItIs()) {
            return name;
        }
        return switch (kind) {
            case 43 -> "Kreis " + name;
            case 44 -> "Landkreis " + name;
            default -> name;
        };
    }

    private boolean saysWhatItIs() {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("kreis") || lower.contains("region");
    }
}
