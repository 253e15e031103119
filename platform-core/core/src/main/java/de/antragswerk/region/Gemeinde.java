package de.antragswerk.region;

import static java.util.Objects.requireNonNull;

/**
 * A municipality of the official register, or a part of one that is a city-state.
 *
 * @param kind key of the register, 60 Markt to 67 Große Kreisstadt; 65 and 66 are gemeindefreie Gebiete, 66 uninhabited
 * @param postalCode of the seat of its administration; empty for uninhabited areas
 * @param postalCodeUnique whether the whole Gemeinde has only that postal code
 */
public record Gemeinde(
        Ars ars,
        String name,
        int kind,
        int population,
        String postalCode,
        boolean postalCodeUnique,
        Kreis kreis,
        LandUnit land) {

    public static final int UNINHABITED = 66;

    public Gemeinde {
        requireNonNull(ars, "a Gemeinde needs its key");
        requireNonNull(name, "a Gemeinde needs its name");
        requireNonNull(postalCode, "a Gemeinde without postal code has an empty one");
        requireNonNull(kreis, "a Gemeinde lies in a Kreis");
        requireNonNull(land, "a Gemeinde lies in a Land");
        if (ars.level().compareTo(Level.GEMEINDE) < 0) {
            throw new IllegalArgumentException("the key of a Gemeinde has twelve digits, that of a part fourteen");
        }
    }

    /** Whether it is only a part of a Gemeinde: a Bezirk. */
    public boolean isPart() {
        return ars.level() == Level.BEZIRK;
    }

    public boolean isInhabited() {
        return kind != UNINHABITED;
    }

    /** The official name, with Bavaria's abbreviations written out. */
    public String displayName() {
        return isPart() ? "Bezirk " + name : Names.writtenOut(name);
    }

    /** The name without its title: "Wiesbaden". */
    public String shortName() {
        return Names.withoutTitle(name);
    }

    /** What tells places of the same name apart: "Landkreis Offenbach, Hessen"; only the Land for a city of its own. */
    public String context() {
        return kreis.isCity() || kreis.kind() == 0 ? land.name() : kreis.displayName() + ", " + land.name();
    }

    public String fullName() {
        return displayName() + " (" + context() + ")";
    }
}
