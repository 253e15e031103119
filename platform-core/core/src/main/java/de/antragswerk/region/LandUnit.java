package de.antragswerk.region;

import static java.util.Objects.requireNonNull;

/** A Land as the register knows it; whether it takes part in the platform is a matter of {@code tenancy}. */
public record LandUnit(Ars ars, String name) {
    public LandUnit {
        requireNonNull(ars, "a Land needs its key");
        requireNonNull(name, "a Land needs its name");
    }
}
