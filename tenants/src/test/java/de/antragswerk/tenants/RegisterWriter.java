package de.antragswerk.tenants;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns an official GV100AD file (GV-ISys, fixed width) into the platform's own register. One file without dependencies, so
 * that a new edition needs no build:
 *
 * <pre>java tenants/src/test/java/de/antragswerk/tenants/RegisterWriter.java GV100AD_30112025.txt tenants/src/main/resources/region</pre>
 *
 * Afterwards the new file name is appended to {@code region/editions.txt}. The raw file is not kept in the repository.
 */
public final class RegisterWriter {

    private enum Level {
        LAND,
        REGBEZ,
        KREIS,
        VERBAND,
        GEMEINDE
    }

    /** Key 50 marks a Gemeinde that belongs to no Verband; its Verband line only repeats the Gemeinde. */
    private static final String WITHOUT_VERBAND = "50";

    private static final String ATTRIBUTION = "© Statistisches Bundesamt (Destatis), Gemeindeverzeichnis GV-ISys, "
            + "Gebietsstand %s, Datenlizenz Deutschland – Namensnennung – Version 2.0, verändert";

    private final Map<String, String> lines = new TreeMap<>();
    private final Map<Level, Integer> rows = new EnumMap<>(Level.class);
    private long inhabitants;
    private LocalDate edition;

    private RegisterWriter() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("two arguments are needed: the GV100AD file and the folder to write to");
        }
        write(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /** Writes {@code register-<edition>.tsv} into the folder and returns its path. */
    static Path write(Path gv100ad, Path folder) throws IOException {
        var writer = new RegisterWriter();
        var number = 0;
        for (var line : Files.readAllLines(gv100ad, StandardCharsets.UTF_8)) {
            number++;
            try {
                writer.read(line);
            } catch (RuntimeException damage) {
                throw new IllegalArgumentException("line " + number + " of " + gv100ad + " is damaged", damage);
            }
        }
        var target = folder.resolve("register-" + writer.edition + ".tsv");
        return Files.writeString(target, writer.register());
    }

    private void read(String line) {
        var date = LocalDate.parse(line.substring(2, 10), DateTimeFormatter.BASIC_ISO_DATE);
        if (edition != null && !edition.equals(date)) {
            throw new IllegalArgumentException("the file mixes the editions " + edition + " and " + date);
        }
        edition = date;
        switch (line.substring(0, 2)) {
            case "10" -> area(Level.LAND, line.substring(10, 12), line);
            case "20" -> area(Level.REGBEZ, line.substring(10, 13), line);
            case "30" -> {} // planning regions of Baden-Württemberg: not part of the key
            case "40" -> area(Level.KREIS, line.substring(10, 15), line);
            case "50" -> verband(line);
            case "60" -> gemeinde(line);
            default -> throw new IllegalArgumentException("unknown kind of record " + line.substring(0, 2));
        }
    }

    private void verband(String line) {
        if (!WITHOUT_VERBAND.equals(kind(line))) {
            area(Level.VERBAND, line.substring(10, 15) + line.substring(18, 22), line);
        }
    }

    private void area(Level level, String key, String line) {
        put(level, key, List.of(key, kind(line), "", "", name(line)));
    }

    private void gemeinde(String line) {
        var key = line.substring(10, 15) + line.substring(18, 22) + line.substring(15, 18);
        var population = Integer.parseInt(line.substring(139, 150));
        var several = line.substring(170, 175).isBlank() ? "" : "*";
        var postalCode = line.substring(165, 170).strip();
        inhabitants += population;
        put(
                Level.GEMEINDE,
                key,
                List.of(
                        key,
                        kind(line),
                        Integer.toString(population),
                        postalCode.isEmpty() ? "" : postalCode + several,
                        name(line)));
    }

    private void put(Level level, String key, List<String> columns) {
        if (lines.put(key, String.join("\t", columns)) != null) {
            throw new IllegalArgumentException("the key " + key + " comes twice");
        }
        rows.merge(level, 1, Integer::sum);
    }

    private static String kind(String line) {
        return line.substring(122, 124).strip();
    }

    private static String name(String line) {
        return line.substring(22, 72).strip().replaceAll("\\s+", " ").replace(" ,", ",");
    }

    private String register() {
        var text = new StringBuilder();
        text.append("# ")
                .append(ATTRIBUTION.formatted(edition.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"))))
                .append('\n');
        text.append("# https://www.govdata.de/dl-de/by-2-0\n");
        text.append("# columns: key (2 Land, 3 Regierungsbezirk, 5 Kreis, 9 Verband, 12 Gemeinde), kind, inhabitants, ")
                .append("postal code of the seat (* = the Gemeinde has more than this one), name\n");
        text.append("#edition\t").append(edition).append('\n');
        rows.forEach((level, count) ->
                text.append("#rows\t").append(level).append('\t').append(count).append('\n'));
        text.append("#inhabitants\t").append(inhabitants).append('\n');
        lines.values().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
