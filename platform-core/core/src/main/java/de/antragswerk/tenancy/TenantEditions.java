package de.antragswerk.tenancy;

import java.sql.Connection;
import java.sql.SQLException;

/** Remembers which files of the tenants jar were read, so that each is read once. */
public final class TenantEditions {

    private final Connection connection;

    public TenantEditions(Connection connection) {
        this.connection = connection;
    }

    /** Lets only one node of several import. */
    public void lock() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('antragswerk.tenancy'))");
        }
    }

    public boolean isNew(TenantFiles.TenantFile file) throws SQLException {
        try (var query = connection.prepareStatement(
                "select 1 from antragswerk.tenant_edition where source = ? and checksum = ?")) {
            query.setString(1, file.source());
            query.setString(2, file.checksum());
            try (var row = query.executeQuery()) {
                return !row.next();
            }
        }
    }

    public void note(TenantFiles.TenantFile file) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into antragswerk.tenant_edition (source, checksum, loaded_at) values (?, ?, now())
                on conflict (source) do update set checksum = excluded.checksum, loaded_at = excluded.loaded_at""")) {
            insert.setString(1, file.source());
            insert.setString(2, file.checksum());
            insert.executeUpdate();
        }
    }
}
