package de.antragswerk.configuration;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds authorities in areas and counts what is live there, in sets: a Land may have thousands. */
final class StoredAreas {
    /** The areas around an authority are known by their lengths; so the settings' primary key is used. */
    private static final String EFFECTIVE = """
            left join lateral (
              select s.state from benefit_setting s where s.benefit = ? and s.area = any (array[
                left(a.ars, 2), left(a.ars, 3), left(a.ars, 5), left(a.ars, 9), left(a.ars, 12), a.ars])
              order by length(s.area) desc limit 1) e on true
            left join go_live g on g.authority = a.ars and g.benefit = ?""";

    private static final int EXAMPLES = 10;

    private final Connection connection;

    StoredAreas(Connection connection) {
        this.connection = connection;
    }

    /** @param name part of the name, or the first digits of the key; empty for all */
    AreaPage authorities(Collection<Ars> areas, String name, int page) throws SQLException {
        try (var query = connection.prepareStatement("""
                select a.ars, a.name, count(*) over () as total from authority a
                where exists (select from unnest(?) p where starts_with(a.ars, p))
                  and (strpos(lower(a.name), lower(?)) > 0 or starts_with(a.ars, ?))
                order by a.name, a.ars limit ? offset ?""")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "varchar", areas.stream().map(Ars::value).toArray()));
            query.setString(2, name);
            query.setString(3, name.replace(" ", "").isEmpty() ? "-" : name.replace(" ", ""));
            query.setInt(4, AreaPage.SIZE);
            query.setLong(5, (page - 1L) * AreaPage.SIZE);
            var found = new ArrayList<AdministeredArea>();
            var total = 0;
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    found.add(new AdministeredArea(new Ars(row.getString("ars")), row.getString("name"), true));
                    total = row.getInt("total");
                }
            }
            return new AreaPage(found, page, total);
        }
    }

    Reach reach(Ars area, BenefitId benefit) throws SQLException {
        var sql = "select count(*) as authorities,"
                + " count(*) filter (where e.state = 'LIVE' and g.authority is not null) as live,"
                + " count(*) filter (where e.state = 'LIVE' and g.authority is null) as waiting"
                + " from authority a " + EFFECTIVE + " where a.land = ? and starts_with(a.ars, ?)";
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, benefit.value());
            query.setString(2, benefit.value());
            query.setString(3, area.land().value());
            query.setString(4, area.value());
            try (var row = query.executeQuery()) {
                row.next();
                var waiting = row.getInt("waiting");
                return new Reach(
                        row.getInt("authorities"),
                        row.getInt("live"),
                        waiting,
                        waiting == 0 ? List.of() : examples(area, benefit));
            }
        }
    }

    private List<Reach.Waiting> examples(Ars area, BenefitId benefit) throws SQLException {
        var sql = "select a.ars, a.name from authority a " + EFFECTIVE + " where a.land = ? and starts_with(a.ars, ?)"
                + " and e.state = 'LIVE' and g.authority is null order by a.ars limit " + EXAMPLES;
        var examples = new ArrayList<Reach.Waiting>();
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, benefit.value());
            query.setString(2, benefit.value());
            query.setString(3, area.land().value());
            query.setString(4, area.value());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    examples.add(new Reach.Waiting(row.getString("ars"), row.getString("name"), List.of()));
                }
            }
        }
        return examples;
    }
}
