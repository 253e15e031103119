package de.antragswerk.startup;

import de.antragswerk.region.RegionImporter;
import de.antragswerk.region.Regions;
import de.antragswerk.sealing.AuthorityKeys;
import de.antragswerk.tenancy.TenantImporter;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Brings register, tenants and keys into the database where they are missing, in one transaction. */
@ApplicationScoped
public class FirstData {
    private final DataSource database;
    private final RegionImporter register;
    private final TenantImporter tenants;
    private final Regions regions;
    private final AuthorityKeys keys;

    @Inject
    FirstData(
            DataSource database, RegionImporter register, TenantImporter tenants, Regions regions, AuthorityKeys keys) {
        this.database = database;
        this.register = register;
        this.tenants = tenants;
        this.regions = regions;
        this.keys = keys;
    }

    FirstData() {
        this(null, null, null, null, null);
    }

    @InScope(ScopeKind.PLATFORM)
    public void load() throws SQLException {
        // Inside the transaction the pool hands out the transaction's own connection, and with it the scope.
        try (var connection = database.getConnection()) {
            register.importIfNewer(connection);
            tenants.importIfChanged(connection);
            regions.load(connection);
        }
        keys.provideMissing();
    }
}
