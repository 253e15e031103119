package de.antragswerk.tenancy;

import static java.util.Objects.requireNonNull;

import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;

/** The two digits of a Land in the official key, 01 to 16. */
public record LandKey(String value) {

    public LandKey {
        requireNonNull(value, "a Land key needs digits");
        if (new Ars(value).level() != Level.LAND) {
            throw new IllegalArgumentException("the key of a Land has two digits");
        }
    }

    /** The Land that an area lies in. */
    public static LandKey of(Ars area) {
        return new LandKey(area.land().value());
    }

    public Ars area() {
        return new Ars(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
