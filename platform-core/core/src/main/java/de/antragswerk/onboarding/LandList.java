package de.antragswerk.onboarding;

import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.LandKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Short answers about the Länder that take part. */
final class LandList {

    private final Connection connection;

    LandList(Connection connection) {
        this.connection = connection;
    }

    List<JoinedLand> all() throws SQLException {
        var laender = new ArrayList<JoinedLand>();
        try (var query = connection.prepareStatement("""
                        select l.key, l.name, (l.configuration -> 'contract' ->> 'until')::date,
                          (select count(*) from antragswerk.authority a where a.land = l.key),
                          (select count(distinct g.authority) from antragswerk.go_live g where g.land = l.key)
                        from antragswerk.land l order by l.key""");
                var row = query.executeQuery()) {
            while (row.next()) {
                laender.add(new JoinedLand(
                        new LandKey(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4),
                        row.getInt(5)));
            }
        }
        return laender;
    }

    /** Where citizens have begun or sent something, and how much. */
    List<UnderWay> underWay(LandKey land) throws SQLException {
        var found = new ArrayList<UnderWay>();
        try (var query = connection.prepareStatement(
                "select authority, drafts, submissions from antragswerk.land_under_way(?)")) {
            query.setString(1, land.value());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    found.add(new UnderWay(AuthorityId.of(row.getString(1)), row.getLong(2), row.getLong(3)));
                }
            }
        }
        return found;
    }
}
