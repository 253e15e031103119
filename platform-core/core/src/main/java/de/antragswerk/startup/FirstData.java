package de.antragswerk.startup;

import de.antragswerk.region.RegionImporter;
import de.antragswerk.region.Regions;
import de.antragswerk.sealing.AuthorityKeys;
import de.antragswerk.tenancy.TenantImporter;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;

/** Brings register, tenants and keys into the database where they are missing, in one transaction. */
@ApplicationScoped
public class FirstData {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final RegionImporter register;
    private final TenantImporter tenants;
    private final Regions regions;
    private final AuthorityKeys keys;

    @Inject
    FirstData(RegionImporter register, TenantImporter tenants, Regions regions, AuthorityKeys keys) {
        this.register = register;
        this.tenants = tenants;
        this.regions = regions;
        this.keys = keys;
    }

    FirstData() {
        this(null, null, null, null);
    }

    @InScope(ScopeKind.PLATFORM)
    public void load() throws SQLException {
        // The transaction's own connection: only that one carries the scope. It is the transaction's to close.
        var connection = entities.unwrap(Connection.class);
        register.importIfNewer(connection);
        tenants.importIfChanged(connection);
        regions.load(connection);
        keys.provideMissing();
    }
}
