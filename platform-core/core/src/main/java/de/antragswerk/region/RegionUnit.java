package de.antragswerk.region;

import static java.util.Objects.requireNonNull;

/**
 * One row of the register, on any level.
 *
 * @param kind the register's own key of the kind of unit, 0 where it has none
 * @param population of the unit and everything in it
 * @param hectares of the unit and everything in it; 0 where it is not known
 * @param postalCode of the seat, empty when the register has none (all levels above the Gemeinde)
 * @param current false once the unit has been dissolved
 */
public record RegionUnit(
        Ars ars,
        String name,
        int kind,
        int population,
        int hectares,
        String postalCode,
        boolean postalCodeUnique,
        boolean current) {
    public RegionUnit {
        requireNonNull(ars, "a unit needs its key");
        requireNonNull(name, "a unit needs its name");
        requireNonNull(postalCode, "a unit without postal code has an empty one");
    }

    public Level level() {
        return ars.level();
    }

    public RegionUnit withSums(int inhabitants, int area) {
        return new RegionUnit(ars, name, kind, inhabitants, area, postalCode, postalCodeUnique, current);
    }

    /** What the register says about the unit, in one line: equal lines are equal units. */
    String line() {
        return String.join(
                "\t",
                ars.value(),
                name,
                Integer.toString(kind),
                Integer.toString(population),
                Integer.toString(hectares),
                postalCode,
                Boolean.toString(postalCodeUnique));
    }
}
