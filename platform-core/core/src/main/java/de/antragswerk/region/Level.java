package de.antragswerk.region;

import java.util.Arrays;
import java.util.Optional;

/** The levels of the official regional key, from the Land down to the Gemeinde, and the parts of city-states below. */
public enum Level {
    LAND(2),
    REGBEZ(3),
    KREIS(5),
    VERBAND(9),
    GEMEINDE(12),
    /** A part of a city-state: not in the official register, two digits below the Gemeinde. */
    BEZIRK(14);

    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    public int digits() {
        return digits;
    }

    public static Optional<Level> ofDigits(int digits) {
        return Arrays.stream(values()).filter(level -> level.digits == digits).findFirst();
    }
}
