package de.antragswerk.tenancy;

import de.antragswerk.tenancy.TenantFiles.TenantFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Brings the Länder and cost pools that come with the application into the database, each file only when it has changed since it
 * was last imported. Nothing is ever deleted: an authority that left still has applications.
 */
@ApplicationScoped
public class TenantImporter {

    /**
     * Imports what is new, in the caller's transaction, which must act for the platform itself.
     *
     * @return whether anything was written
     */
    public boolean importIfChanged(Connection connection) {
        return importIfChanged(connection, TenantFiles.laender(), TenantFiles.pools());
    }

    boolean importIfChanged(Connection connection, List<TenantFile> laender, TenantFile pools) {
        try {
            var tenants = new StoredTenants(connection);
            tenants.lock();
            var changed = false;
            for (var file : laender) {
                if (tenants.isNew(file.source(), file.checksum())) {
                    tenants.store(LandFile.read(file.source(), file.text()));
                    tenants.note(file.source(), file.checksum());
                    changed = true;
                }
            }
            if (tenants.isNew(pools.source(), pools.checksum())) {
                tenants.storePools(PoolFile.read(pools.source(), pools.text()));
                tenants.note(pools.source(), pools.checksum());
                changed = true;
            }
            return changed;
        } catch (SQLException failure) {
            throw new TenancyException(
                    TenancyException.Code.UNREADABLE_DATABASE, "the tenants cannot be stored", failure);
        }
    }
}
