package de.antragswerk.crisis;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The tables of the component. */
final class StoredCrisisSets {
    private final Connection connection;

    StoredCrisisSets(Connection connection) {
        this.connection = connection;
    }

    /** Ids of the sets that hold on that day. */
    List<String> on(LocalDate day) throws SQLException {
        try (var query = connection.prepareStatement(
                "select id from crisis_set where switched_on and ? between valid_from and valid_until order by id")) {
            query.setObject(1, day);
            var ids = new ArrayList<String>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
            return ids;
        }
    }

    List<SwitchedSet> all() throws SQLException {
        var sets = new ArrayList<SwitchedSet>();
        try (var query = connection.prepareStatement("select * from crisis_set order by id");
                var row = query.executeQuery()) {
            while (row.next()) {
                sets.add(set(row));
            }
        }
        return sets;
    }

    /** The youngest first. */
    List<CrisisStep> steps() throws SQLException {
        var steps = new ArrayList<CrisisStep>();
        try (var query = connection.prepareStatement("select * from crisis_step order by number desc");
                var row = query.executeQuery()) {
            while (row.next()) {
                steps.add(new CrisisStep(set(row), row.getString("switched_by")));
            }
        }
        return steps;
    }

    /** Stores how the set is now, and that somebody switched it. */
    void store(SwitchedSet set, String by) throws SQLException {
        try (var upsert = connection.prepareStatement("""
                insert into crisis_set (id, switched_on, valid_from, valid_until, reason, switched_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (id) do update set switched_on = excluded.switched_on, valid_from = excluded.valid_from,
                  valid_until = excluded.valid_until, reason = excluded.reason, switched_at = excluded.switched_at""")) {
            bind(upsert, set);
            upsert.executeUpdate();
        }
        try (var insert = connection.prepareStatement("""
                insert into crisis_step (id, switched_on, valid_from, valid_until, reason, switched_at, switched_by)
                values (?, ?, ?, ?, ?, ?, ?)""")) {
            bind(insert, set);
            insert.setString(7, by);
            insert.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, SwitchedSet set) throws SQLException {
        statement.setString(1, set.id());
        statement.setBoolean(2, set.on());
        statement.setObject(3, set.from());
        statement.setObject(4, set.until());
        statement.setString(5, set.reason());
        statement.setTimestamp(6, Timestamp.from(set.at()));
    }

    private static SwitchedSet set(ResultSet row) throws SQLException {
        return new SwitchedSet(
                row.getString("id"),
                row.getBoolean("switched_on"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("reason"),
                row.getTimestamp("switched_at").toInstant());
    }
}
