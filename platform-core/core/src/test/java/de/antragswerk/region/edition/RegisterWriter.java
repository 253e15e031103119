package de.antragswerk.region.edition;

import de.antragswerk.region.Level;
import de.antragswerk.region.RegionRegister;
import de.antragswerk.region.RegionUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/**
 * Turns an official GV100AD file into the register that comes with the application. The raw file is not kept in the repository.
 * {@code tenants/README.md} says how to call it.
 */
public final class RegisterWriter {

    private static final String ATTRIBUTION = "© Statistisches Bundesamt (Destatis), Gemeindeverzeichnis GV-ISys, "
            + "Gebietsstand %s, Datenlizenz Deutschland – Namensnennung – Version 2.0, verändert";

    private RegisterWriter() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("two arguments are needed: the GV100AD file and the folder to write to");
        }
        var register = Gv100ad.parse(Files.readAllBytes(Path.of(arguments[0])));
        Files.writeString(Path.of(arguments[1]).resolve("register-" + register.edition() + ".tsv"), text(register));
    }

    static String text(RegionRegister register) {
        var text = new StringBuilder();
        text.append("# ")
                .append(ATTRIBUTION.formatted(register.edition().format(DateTimeFormatter.ofPattern("dd.MM.yyyy"))))
                .append('\n');
        text.append("# https://www.govdata.de/dl-de/by-2-0\n");
        text.append("# columns: key (2 Land, 3 Regierungsbezirk, 5 Kreis, 9 Verband, 12 Gemeinde), kind, inhabitants, ")
                .append("postal code of the seat (* = the Gemeinde has more than this one), name, area in hectares\n");
        text.append("#edition\t").append(register.edition()).append('\n');
        register.units().stream()
                .collect(Collectors.groupingBy(RegionUnit::level, java.util.TreeMap::new, Collectors.counting()))
                .forEach((level, count) -> text.append("#rows\t")
                        .append(level)
                        .append('\t')
                        .append(count)
                        .append('\n'));
        text.append("#inhabitants\t")
                .append(register.units().stream()
                        .filter(unit -> unit.level() == Level.GEMEINDE)
                        .mapToLong(RegionUnit::population)
                        .sum())
                .append('\n');
        register.units().forEach(unit -> text.append(line(unit)).append('\n'));
        return text.toString();
    }

    private static String line(RegionUnit unit) {
        var kind = unit.kind() == 0 ? "" : Integer.toString(unit.kind());
        if (unit.level() != Level.GEMEINDE) {
            return String.join("\t", unit.ars().value(), kind, "", "", unit.name(), "");
        }
        var several = unit.postalCode().isEmpty() || unit.postalCodeUnique() ? "" : "*";
        return String.join(
                "\t",
                unit.ars().value(),
                kind,
                Integer.toString(unit.population()),
                unit.postalCode() + several,
                unit.name(),
                Integer.toString(unit.hectares()));
    }
}
