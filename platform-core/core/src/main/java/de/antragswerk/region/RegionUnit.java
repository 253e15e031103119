package de.antragswerk.region;

import static java.util.Objects.requireNonNull;

/**
 * One row of the register, on any level.
 *
 * @param kind the register's own key of the kind of unit, 0 where it has none
 * @param population of the unit and everything in it
 * @param postalCode of the seat, empty when the register has none (all levels above the Gemeinde)
 * @param current false once the unit has been dissolved
 */
record RegionUnit(
        Ars ars, String name, int kind, int population, String postalCode, boolean postalCodeUnique, boolean current) {
    RegionUnit {
        requireNonNull(ars, "a unit needs its key");
        requireNonNull(name, "a unit needs its name");
        requireNonNull(postalCode, "a unit without postal code has an empty one");
    }

    Level level() {
        return ars.level();
    }

    RegionUnit withPopulation(int inhabitants) {
        return new RegionUnit(ars, name, kind, inhabitants, postalCode, postalCodeUnique, current);
    }
}
