package de.antragswerk.region.edition;

import de.antragswerk.region.Level;
import de.antragswerk.region.RegionRegister;
import de.antragswerk.region.RegionUnit;
import de.antragswerk.region.edition.DamagedFile.Damage;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A file whose end is missing can be in order line by line. It shows in the area: Gemeinden merge, but the Land that they lie in
 * does not shrink by more than new surveys explain.
 */
final class WholeCountry {

    /** A thousandth: less than an average Gemeinde in every Land. */
    private static final int SHARE = 1000;

    private WholeCountry() {}

    static void require(Collection<RegionUnit> stored, RegionRegister next, byte[] file) {
        var after = next.units().stream()
                .filter(unit -> unit.level() == Level.LAND)
                .collect(Collectors.toMap(RegionUnit::ars, RegionUnit::hectares));
        stored.stream()
                .filter(unit -> unit.level() == Level.LAND)
                .filter(land -> after.get(land.ars()) < land.hectares() - land.hectares() / SHARE)
                .findFirst()
                .ifPresent(land -> {
                    throw new DamagedFile(
                            lines(file), Damage.AREA_LOST, land.ars().value());
                });
    }

    private static int lines(byte[] file) {
        var lines = 1;
        for (var position = 0; position < file.length - 1; position++) {
            if (file[position] == '\n') {
                lines++;
            }
        }
        return lines;
    }
}
