package de.antragswerk.tenancy;

import de.antragswerk.tenancy.TenantFiles.TenantFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** Brings the cost pools that come with the application into the database when their file has changed; deletes none. */
@ApplicationScoped
public class PoolImporter {

    /**
     * Imports what is new, in the caller's transaction, which must act for the platform itself.
     *
     * @return whether anything was written
     */
    public boolean importIfChanged(Connection connection) {
        return importIfChanged(connection, TenantFiles.pools());
    }

    boolean importIfChanged(Connection connection, TenantFile pools) {
        try {
            var editions = new TenantEditions(connection);
            editions.lock();
            if (!editions.isNew(pools)) {
                return false;
            }
            store(connection, PoolFile.read(pools.source(), pools.text()));
            editions.note(pools);
            return true;
        } catch (SQLException failure) {
            throw new TenancyException(
                    TenancyException.Code.UNREADABLE_DATABASE, "the cost pools cannot be stored", failure);
        }
    }

    private static void store(Connection connection, PoolFile file) throws SQLException {
        try (var upsert = connection.prepareStatement("""
                insert into antragswerk.cost_pool (id, name, kind, period_from, period_to, amount_cents, source)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set name = excluded.name, kind = excluded.kind,
                  period_from = excluded.period_from, period_to = excluded.period_to,
                  amount_cents = excluded.amount_cents, source = excluded.source""")) {
            for (var pool : file.pools()) {
                upsert.setString(1, pool.id());
                upsert.setString(2, pool.name());
                upsert.setString(3, pool.kind());
                upsert.setObject(4, pool.from());
                upsert.setObject(5, pool.to());
                upsert.setLong(6, pool.amountCents());
                upsert.setString(7, pool.source());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}
