package de.antragswerk.costsharing;

import de.antragswerk.settlement.CostKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The cost pools, in the scope of the connection's transaction. */
final class PoolTable {
    private static final String COLUMNS =
            "select id, coalesce(period, '') as period, name, kind, period_from, period_to,"
                    + " planned_cents, amount_cents, profile::text as profile, benefits, coalesce(source, '') as source from cost_pool";
    private static final String INSERT = """
            insert into cost_pool (id, name, kind, period_from, period_to, amount_cents, source, period, profile, benefits,
              planned_cents, changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
            on conflict (id) do
            """;
    private final Connection connection;

    PoolTable(Connection connection) {
        this.connection = connection;
    }

    /** Of every period, the oldest first. */
    List<CostPool> all() throws SQLException {
        try (var query = connection.prepareStatement(COLUMNS + " order by period_from, id")) {
            return pools(query.executeQuery());
        }
    }

    List<CostPool> of(String period) throws SQLException {
        try (var query = connection.prepareStatement(COLUMNS + " where period = ? order by id")) {
            query.setString(1, period);
            return pools(query.executeQuery());
        }
    }

    Optional<CostPool> find(String id) throws SQLException {
        try (var query = connection.prepareStatement(COLUMNS + " where id = ?")) {
            query.setString(1, id);
            return pools(query.executeQuery()).stream().findFirst();
        }
    }

    /** Adds it, or changes the one with its id if that belongs to the same period. */
    boolean put(CostPool pool, Signature by) throws SQLException {
        return write(pool, by, """
                update set name = excluded.name, kind = excluded.kind,
                  amount_cents = excluded.amount_cents, source = excluded.source, profile = excluded.profile,
                  benefits = excluded.benefits, planned_cents = excluded.planned_cents, changed_by = excluded.changed_by,
                  changed_at = excluded.changed_at where cost_pool.period = excluded.period""");
    }

    /** Adds it; false, and nothing changed, when there is one with its id, of whatever period. */
    boolean add(CostPool pool, Signature by) throws SQLException {
        return write(pool, by, "nothing");
    }

    private boolean write(CostPool pool, Signature by, String onConflict) throws SQLException {
        try (var upsert = connection.prepareStatement(INSERT + onConflict)) {
            upsert.setString(1, pool.id());
            upsert.setString(2, pool.name());
            upsert.setString(3, pool.kind().name());
            upsert.setObject(4, pool.from());
            upsert.setObject(5, pool.to());
            upsert.setLong(6, pool.amountCents());
            upsert.setString(7, pool.source());
            upsert.setString(8, pool.period());
            upsert.setString(9, ProfileJson.write(pool.profile()).toString());
            upsert.setArray(10, connection.createArrayOf("text", pool.benefits().toArray()));
            upsert.setLong(11, pool.plannedCents());
            upsert.setString(12, by.name());
            upsert.setTimestamp(13, Timestamp.from(by.at()));
            return upsert.executeUpdate() > 0;
        }
    }

    boolean remove(String id) throws SQLException {
        try (var delete = connection.prepareStatement("delete from cost_pool where id = ?")) {
            delete.setString(1, id);
            return delete.executeUpdate() > 0;
        }
    }

    private static List<CostPool> pools(ResultSet row) throws SQLException {
        try (row) {
            var pools = new ArrayList<CostPool>();
            while (row.next()) {
                pools.add(pool(row));
            }
            return pools;
        }
    }

    private static CostPool pool(ResultSet row) throws SQLException {
        return new CostPool(
                row.getString("id"),
                row.getString("period"),
                row.getString("name"),
                CostKind.valueOf(row.getString("kind").strip()),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getLong("planned_cents"),
                row.getLong("amount_cents"),
                ProfileJson.read(row.getString("profile")),
                new TreeSet<>(List.of((String[]) row.getArray("benefits").getArray())),
                row.getString("source"));
    }
}
