package de.antragswerk.costsharing;

import de.antragswerk.json.Json;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.Part;
import de.antragswerk.settlement.Profile;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Base figures of keys. They are never changed: other figures are another edition with another id. */
final class FigureTable {
    private final Connection connection;

    FigureTable(Connection connection) {
        this.connection = connection;
    }

    /** Of the payers only: a register of all Kommunen would make every statement as long as itself. */
    List<KeyFigures> of(Collection<String> ids, Collection<String> payers) throws SQLException {
        try (var query = connection.prepareStatement("""
                select k.id, k.kind, k.edition, k.source, f.key as payer, f.value as figure from key_figures k
                  left join lateral (select * from jsonb_each_text(k.figures) one where one.key = any (?)) f on true
                where k.id = any (?) order by k.id, f.key""")) {
            query.setArray(1, connection.createArrayOf("text", payers.toArray()));
            query.setArray(2, connection.createArrayOf("text", ids.toArray()));
            return figures(query.executeQuery());
        }
    }

    /** With the figures of the Länder only. */
    List<KeyFigures> all() throws SQLException {
        try (var query = connection.prepareStatement("""
                select k.id, k.kind, k.edition, k.source, f.key as payer, f.value as figure from key_figures k
                  left join lateral (select * from jsonb_each_text(k.figures) one where length(one.key) = 2) f on true
                order by k.kind, k.id, f.key""")) {
            return figures(query.executeQuery());
        }
    }

    /** Whether there are figures of the right kind for every part that needs some. */
    boolean fits(Profile profile) throws SQLException {
        var kinds = new HashMap<String, String>();
        try (var query = connection.prepareStatement("select id, kind from key_figures where id = any (?)")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text", profile.parts().stream().map(Part::figures).toArray()));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    kinds.put(row.getString(1), row.getString(2));
                }
            }
        }
        return profile.parts().stream()
                .allMatch(part -> part.key().needsFigures()
                        ? part.key().name().equals(kinds.get(part.figures()))
                        : part.figures().isEmpty());
    }

    /** @return false if there are figures with that id */
    boolean add(KeyFigures figures) throws SQLException {
        var values = Json.createObjectBuilder();
        figures.values().forEach(values::add);
        try (var insert = connection.prepareStatement("""
                insert into key_figures (id, kind, edition, source, figures) values (?, ?, ?, ?, ?::jsonb)
                on conflict (id) do nothing""")) {
            insert.setString(1, figures.id());
            insert.setString(2, figures.kind().name());
            insert.setString(3, figures.edition());
            insert.setString(4, figures.source());
            insert.setString(5, values.build().toString());
            return insert.executeUpdate() > 0;
        }
    }

    /** Inhabitants of everything in the newest register, from its Gemeinden upwards; once for each edition. */
    void addPopulation() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into key_figures (id, kind, edition, source, figures)
                    select 'einwohner-' || newest.edition, 'POPULATION', newest.edition::text,
                      '© Statistisches Bundesamt (Destatis), Gemeindeverzeichnis GV-ISys, Gebietsstand '
                      || to_char(newest.edition, 'DD.MM.YYYY')
                      || ', Datenlizenz Deutschland – Namensnennung – Version 2.0, summiert', sums.figures
                    from (select max(edition) as edition from region_edition) newest,
                      (select jsonb_object_agg(unit, inhabitants) as figures from (
                        select left(g.ars, digits.n) as unit, sum(g.population) as inhabitants
                        from region_unit g, (values (2), (5), (9), (12)) digits (n)
                        where g.level = 'GEMEINDE' and g.valid_until is null group by 1) units) sums
                    where newest.edition is not null and sums.figures is not null
                    on conflict (id) do nothing""");
        }
    }

    private static List<KeyFigures> figures(ResultSet row) throws SQLException {
        try (row) {
            var all = new ArrayList<KeyFigures>();
            SortedMap<String, Long> values = new TreeMap<>();
            KeyFigures present = null;
            while (row.next()) {
                if (present != null && !present.id().equals(row.getString("id"))) {
                    all.add(with(present, values));
                    values = new TreeMap<>();
                }
                present = head(row);
                if (row.getString("payer") != null) {
                    values.put(row.getString("payer"), row.getLong("figure"));
                }
            }
            if (present != null) {
                all.add(with(present, values));
            }
            return all;
        }
    }

    private static KeyFigures head(ResultSet row) throws SQLException {
        return new KeyFigures(
                row.getString("id"),
                KeyKind.valueOf(row.getString("kind")),
                row.getString("edition"),
                row.getString("source"),
                new TreeMap<>());
    }

    private static KeyFigures with(KeyFigures head, SortedMap<String, Long> values) {
        return new KeyFigures(head.id(), head.kind(), head.edition(), head.source(), values);
    }
}
