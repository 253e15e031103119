package de.antragswerk.region;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the register line by line, holds it against its own header at the end, and names the line where it breaks. */
final class RegisterParser {

    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}\\*?");
    private static final String ATTRIBUTION = "# © Statistisches Bundesamt (Destatis)";

    private final Map<Level, Integer> expectedRows = new EnumMap<>(Level.class);
    private final Map<Level, Integer> rows = new EnumMap<>(Level.class);
    private final TreeMap<String, RegionUnit> units = new TreeMap<>();
    private final Map<String, Integer> inhabitants = new HashMap<>();
    private final Map<String, Integer> hectares = new HashMap<>();
    private long expectedInhabitants = -1;
    private LocalDate edition;
    private int line;

    void accept(String text) {
        line++;
        try {
            read(text);
        } catch (IllegalArgumentException | DateTimeParseException damage) {
            throw damaged(damage.getMessage(), damage);
        }
    }

    private void read(String text) {
        if (line == 1 && !text.startsWith(ATTRIBUTION)) {
            throw new IllegalArgumentException("the register must begin with its attribution");
        }
        if (text.startsWith("# ")) {
            return;
        }
        var columns = text.split("\t", -1);
        if (text.startsWith("#")) {
            header(columns);
        } else {
            unit(columns);
        }
    }

    private void header(String[] columns) {
        switch (columns[0]) {
            case "#edition" -> edition = LocalDate.parse(column(columns, 1));
            case "#rows" -> expectedRows.put(Level.valueOf(column(columns, 1)), Integer.valueOf(column(columns, 2)));
            case "#inhabitants" -> expectedInhabitants = Long.parseLong(column(columns, 1));
            default -> throw new IllegalArgumentException("unknown header " + columns[0]);
        }
    }

    private static String column(String[] columns, int number) {
        if (columns.length <= number) {
            throw new IllegalArgumentException("a column is missing");
        }
        return columns[number];
    }

    private void unit(String[] columns) {
        if (columns.length != 6) {
            throw new IllegalArgumentException("a unit has six columns, not " + columns.length);
        }
        var ars = new Ars(columns[0]);
        if (!units.isEmpty() && units.lastKey().compareTo(ars.value()) >= 0) {
            throw new IllegalArgumentException("the key " + ars + " is out of order");
        }
        if (columns[4].isBlank()) {
            throw new IllegalArgumentException("the unit " + ars + " has no name");
        }
        units.put(ars.value(), ars.level() == Level.GEMEINDE ? gemeinde(ars, columns) : area(ars, columns));
        rows.merge(ars.level(), 1, Integer::sum);
    }

    private RegionUnit area(Ars ars, String[] columns) {
        requireParents(ars, ars.level() != Level.LAND, ars.level() == Level.VERBAND);
        if (!columns[2].isEmpty() || !columns[3].isEmpty() || !columns[5].isEmpty()) {
            throw new IllegalArgumentException("only a Gemeinde has inhabitants, area and a postal code of its own");
        }
        var kind = columns[1].isEmpty() ? 0 : Integer.parseInt(columns[1]);
        return new RegionUnit(ars, columns[4], kind, 0, 0, "", false, true);
    }

    private RegionUnit gemeinde(Ars ars, String[] columns) {
        var kind = Integer.parseInt(columns[1]);
        var population = Integer.parseInt(columns[2]);
        var area = Integer.parseInt(columns[5]);
        var inhabited = kind != Gemeinde.UNINHABITED;
        requireParents(ars, true, inhabited);
        if (population < 0 || (population > 0 && !inhabited)) {
            throw new IllegalArgumentException("the number of inhabitants of " + ars + " cannot be right");
        }
        var code = columns[3];
        if (!(code.isEmpty() && !inhabited) && !POSTAL_CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("the postal code of " + ars + " cannot be right");
        }
        ars.areas().forEach(around -> {
            inhabitants.merge(around.value(), population, Integer::sum);
            hectares.merge(around.value(), area, Integer::sum);
        });
        return new RegionUnit(
                ars,
                columns[4],
                kind,
                population,
                area,
                code.replace("*", ""),
                !code.isEmpty() && !code.endsWith("*"),
                true);
    }

    private void requireParents(Ars ars, boolean land, boolean kreis) {
        if (land && !units.containsKey(ars.land().value())) {
            throw new IllegalArgumentException("the Land of " + ars + " is missing");
        }
        if (kreis && !units.containsKey(ars.kreis().value())) {
            throw new IllegalArgumentException("the Kreis of " + ars + " is missing");
        }
    }

    LocalDate edition() {
        if (edition == null) {
            throw damaged("the header does not name the edition", null);
        }
        return edition;
    }

    List<RegionUnit> units() {
        if (!rows.equals(expectedRows)) {
            throw damaged("the header promises " + expectedRows + " but there are " + rows, null);
        }
        var total = units.values().stream()
                .filter(unit -> unit.level() == Level.GEMEINDE)
                .mapToLong(RegionUnit::population)
                .sum();
        if (total != expectedInhabitants) {
            throw damaged("the header promises " + expectedInhabitants + " inhabitants but there are " + total, null);
        }
        return units.values().stream()
                .map(unit -> unit.withSums(
                        inhabitants.getOrDefault(unit.ars().value(), 0),
                        hectares.getOrDefault(unit.ars().value(), 0)))
                .toList();
    }

    private RegionException damaged(String reason, Throwable cause) {
        return new RegionException(
                RegionException.Code.DAMAGED_REGISTER, "regional register, line " + line + ": " + reason, cause);
    }
}
