package de.antragswerk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The register as it lies in the sources: what a Land could bring in. */
final class Register {
    private static final int LAND_DIGITS = 2;
    private static final int KREIS_DIGITS = 5;
    private static final int GEMEINDE_DIGITS = 12;
    /** Uninhabited areas have no authority. */
    private static final String NOBODY = "0";

    record Unit(String key, String name) {}

    record Land(String key, String name, List<Unit> units) {}

    private Register() {}

    static List<Land> laender(Path sources) throws IOException {
        Map<String, Land> laender = new LinkedHashMap<>();
        try (var lines = reader(sources)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    var columns = line.split("\t", -1);
                    read(columns[0], columns[2], columns[4], laender);
                }
            }
        }
        return List.copyOf(laender.values());
    }

    private static void read(String key, String inhabitants, String name, Map<String, Land> laender) {
        if (key.length() == LAND_DIGITS) {
            laender.put(key, new Land(key, name, new ArrayList<>()));
        } else if (key.length() == KREIS_DIGITS || (key.length() == GEMEINDE_DIGITS && !inhabitants.equals(NOBODY))) {
            laender.get(key.substring(0, LAND_DIGITS)).units().add(new Unit(key, name));
        }
    }

    private static BufferedReader reader(Path sources) throws IOException {
        var folder = sources.resolve("tenants/src/main/resources/region");
        var editions = Files.readAllLines(folder.resolve("editions.txt"));
        return Files.newBufferedReader(folder.resolve(editions.getLast()));
    }
}
