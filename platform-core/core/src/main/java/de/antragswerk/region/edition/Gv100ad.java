package de.antragswerk.region.edition;

import de.antragswerk.region.Ars;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.region.Level;
import de.antragswerk.region.RegionRegister;
import de.antragswerk.region.RegionUnit;
import de.antragswerk.region.edition.DamagedFile.Damage;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the official Gemeindeverzeichnis (GV-ISys, GV100AD, fixed width). It is accepted as a whole or refused with the first line
 * that cannot be right: every unit must have those around it, and every area at least one Gemeinde, so that a torn file shows.
 */
public final class Gv100ad {

    private static final int LAENDER = 16;

    /** Key 50 marks a Gemeinde that belongs to no Verband; its Verband line only repeats the Gemeinde. */
    private static final int WITHOUT_VERBAND = 50;

    private final TreeMap<String, RegionUnit> units = new TreeMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> inhabitants = new HashMap<>();
    private final Map<String, Integer> hectares = new HashMap<>();
    private final Map<String, Integer> verbaende = new HashMap<>();
    private LocalDate edition;
    private int last;

    private Gv100ad() {}

    public static RegionRegister parse(byte[] file) {
        var reader = new Gv100ad();
        text(file).lines().forEach(reader::accept);
        return reader.register();
    }

    /** Destatis has delivered both; ISO-8859-1 umlauts are no valid UTF-8. */
    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, StandardCharsets.ISO_8859_1);
        }
    }

    private void accept(String text) {
        last++;
        var line = new Gv100adLine(last, text);
        if (edition == null) {
            edition = line.edition();
        }
        if (!edition.equals(line.edition())) {
            throw line.damaged(Damage.MIXED_EDITIONS, line.edition().toString());
        }
        switch (line.record()) {
            case "10" -> area(line, line.land());
            case "20" -> area(line, line.regierungsbezirk());
            case "30" -> line.name(); // planning regions of Baden-Württemberg: not part of the key
            case "40" -> area(line, line.kreis());
            case "50" -> verband(line);
            case "60" -> gemeinde(line);
            default -> throw line.damaged(Damage.RECORD_KIND, line.record());
        }
    }

    private void area(Gv100adLine line, Ars ars) {
        if (ars.level() != Level.LAND) {
            requireLand(line, ars);
        }
        put(line, new RegionUnit(ars, line.name(), line.kind(), 0, 0, "", false, true));
    }

    private void verband(Gv100adLine line) {
        var ars = line.verband();
        requireLand(line, ars);
        if (verbaende.put(ars.value(), line.number()) != null) {
            throw line.damaged(Damage.KEY_TWICE, ars.value());
        }
        if (line.kind() != WITHOUT_VERBAND) {
            if (!units.containsKey(ars.kreis().value())) {
                throw line.damaged(Damage.NO_KREIS, ars.value());
            }
            area(line, ars);
        }
    }

    private void gemeinde(Gv100adLine line) {
        var ars = line.gemeinde();
        var kind = line.kind();
        var inhabited = kind != Gemeinde.UNINHABITED;
        requireLand(line, ars);
        if (inhabited && !units.containsKey(ars.kreis().value())) {
            throw line.damaged(Damage.NO_KREIS, ars.value());
        }
        if (!verbaende.containsKey(line.verband().value())) {
            throw line.damaged(Damage.NO_VERBAND, ars.value());
        }
        var people = line.inhabitants();
        if (people > 0 && !inhabited) {
            throw line.damaged(Damage.INHABITANTS, Integer.toString(people));
        }
        var code = line.postalCode();
        if (code.isEmpty() && inhabited) {
            throw line.damaged(Damage.POSTAL_CODE, "");
        }
        var area = line.hectares();
        put(
                line,
                new RegionUnit(
                        ars,
                        line.name(),
                        kind,
                        people,
                        area,
                        code,
                        !code.isEmpty() && !line.hasSeveralPostalCodes(),
                        true));
        ars.areas().forEach(around -> {
            inhabitants.merge(around.value(), people, Integer::sum);
            hectares.merge(around.value(), area, Integer::sum);
        });
    }

    private void requireLand(Gv100adLine line, Ars ars) {
        if (!units.containsKey(ars.land().value())) {
            throw line.damaged(Damage.NO_LAND, ars.value());
        }
    }

    private void put(Gv100adLine line, RegionUnit unit) {
        var key = unit.ars().value();
        if (units.put(key, unit) != null) {
            throw line.damaged(Damage.KEY_TWICE, key);
        }
        lines.put(key, line.number());
    }

    private RegionRegister register() {
        if (units.isEmpty()) {
            throw new DamagedFile(1, Damage.EMPTY, "");
        }
        for (var land = 1; land <= LAENDER; land++) {
            var key = "%02d".formatted(land);
            if (!units.containsKey(key)) {
                throw new DamagedFile(last, Damage.LAND_MISSING, key);
            }
        }
        for (var unit : units.values()) {
            requireGemeinde(unit.ars().value(), lines.get(unit.ars().value()));
        }
        verbaende.forEach(this::requireGemeinde);
        return new RegionRegister(
                edition,
                units.values().stream()
                        .map(unit -> unit.withSums(
                                inhabitants.get(unit.ars().value()),
                                hectares.get(unit.ars().value())))
                        .toList());
    }

    private void requireGemeinde(String key, int line) {
        if (!inhabitants.containsKey(key)) {
            throw new DamagedFile(line, Damage.WITHOUT_GEMEINDE, key);
        }
    }
}
