package de.antragswerk.region.edition;

import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;
import de.antragswerk.region.RegionException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The Bezirke of Berlin and Hamburg. The register knows either city as one Gemeinde; whoever lives there deals with the office of
 * a Bezirk. They come with the application and stay, whatever edition of the register is stored.
 */
final class CityParts {

    private static final String UPSERT = """
            insert into antragswerk.region_unit as u (ars, level, name, valid_from)
            select p.ars, 'BEZIRK', p.name, g.valid_from
            from unnest(?::text[], ?::text[]) as p(ars, name) join antragswerk.region_unit g on g.ars = left(p.ars, 12)
            on conflict (ars) do update set name = excluded.name where u.name <> excluded.name""";

    private CityParts() {}

    static Map<Ars, String> parse(String text) {
        var parts = new LinkedHashMap<Ars, String>();
        text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
            var columns = line.split("\t", -1);
            if (columns.length != 2 || columns[1].isBlank()) {
                throw damaged(line);
            }
            var ars = Ars.parse(columns[0])
                    .filter(key -> key.level() == Level.BEZIRK)
                    .orElseThrow(() -> damaged(line));
            if (parts.put(ars, columns[1]) != null) {
                throw damaged(line);
            }
        });
        return parts;
    }

    private static RegionException damaged(String line) {
        return new RegionException(
                RegionException.Code.DAMAGED_REGISTER, "parts of city-states: the line \"" + line + "\" is damaged");
    }

    /** Writes what is new or has another name. @return how many */
    static int store(Connection connection, byte[] file) throws SQLException {
        var parts = parse(new String(file, StandardCharsets.UTF_8));
        try (var insert = connection.prepareStatement(UPSERT)) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "text", parts.keySet().stream().map(Ars::value).toArray()));
            insert.setArray(2, connection.createArrayOf("text", parts.values().toArray()));
            return insert.executeUpdate();
        }
    }
}
