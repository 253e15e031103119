package de.antragswerk.region.edition;

import de.antragswerk.region.Level;
import de.antragswerk.region.RegionUnit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.stream.Collectors;

/** Writes units as the official file has them, so that tests need no copy of it. */
final class Gv100adText {

    private Gv100adText() {}

    static String of(LocalDate edition, Collection<RegionUnit> units) {
        var day = edition.format(DateTimeFormatter.BASIC_ISO_DATE);
        var verbaende = units.stream()
                .filter(unit -> unit.level() == Level.VERBAND)
                .map(unit -> unit.ars().value())
                .collect(Collectors.toCollection(HashSet::new));
        var text = new StringBuilder();
        units.stream().sorted((one, other) -> one.ars().compareTo(other.ars())).forEach(unit -> {
            if (unit.level() == Level.GEMEINDE
                    && verbaende.add(unit.ars().value().substring(0, 9))) {
                text.append(verbandOfItsOwn(day, unit)).append("\r\n");
            }
            text.append(line(day, unit)).append("\r\n");
        });
        return text.toString();
    }

    private static String verbandOfItsOwn(String day, RegionUnit unit) {
        var key = unit.ars().value();
        return padded("50" + day + key.substring(0, 5), "", key.substring(5, 9), unit.name(), "50", "");
    }

    private static String line(String day, RegionUnit unit) {
        var key = unit.ars().value();
        var kind = unit.kind() == 0 ? "" : Integer.toString(unit.kind());
        return switch (unit.level()) {
            case LAND -> padded("10" + day + key, "", "", unit.name(), kind, "");
            case REGBEZ -> padded("20" + day + key, "", "", unit.name(), kind, "");
            case KREIS -> padded("40" + day + key, "", "", unit.name(), kind, "");
            case VERBAND -> padded("50" + day + key.substring(0, 5), "", key.substring(5), unit.name(), kind, "");
            case GEMEINDE ->
                padded(
                        "60" + day + key.substring(0, 5),
                        key.substring(9),
                        key.substring(5, 9),
                        unit.name(),
                        kind,
                        "%04d%011d%011d%011d    %5s%-5s"
                                .formatted(
                                        0,
                                        unit.hectares(),
                                        unit.population(),
                                        unit.population() / 2,
                                        unit.postalCode(),
                                        unit.postalCode().isEmpty() || unit.postalCodeUnique() ? "" : "*****"));
            case BEZIRK -> throw new IllegalArgumentException("the official file knows no parts of cities");
        };
    }

    private static String padded(
            String head, String gemeinde, String verband, String name, String kind, String figures) {
        return "%-220s"
                .formatted("%-15s%-3s%-4s%-50s%-50s%-2s%s".formatted(head, gemeinde, verband, name, "", kind, figures));
    }
}
