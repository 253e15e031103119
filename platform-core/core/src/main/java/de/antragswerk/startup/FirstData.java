package de.antragswerk.startup;

import de.antragswerk.costsharing.FirstCosts;
import de.antragswerk.metering.FirstTerms;
import de.antragswerk.onboarding.ShippedLaender;
import de.antragswerk.region.Regions;
import de.antragswerk.region.edition.RegionImporter;
import de.antragswerk.sealing.AuthorityKeys;
import de.antragswerk.sealing.SigningKeys;
import de.antragswerk.statusboard.FirstServices;
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
    private final FirstCosts costs;
    private final ShippedLaender laender;
    private final Regions regions;
    private final AuthorityKeys keys;
    private final SigningKeys signing;
    private final FirstServices board;
    private final FirstTerms terms;

    @Inject
    FirstData(
            RegionImporter register,
            FirstCosts costs,
            ShippedLaender laender,
            Regions regions,
            AuthorityKeys keys,
            SigningKeys signing,
            FirstServices board,
            FirstTerms terms) {
        this.register = register;
        this.costs = costs;
        this.laender = laender;
        this.regions = regions;
        this.keys = keys;
        this.signing = signing;
        this.board = board;
        this.terms = terms;
    }

    FirstData() {
        this(null, null, null, null, null, null, null, null);
    }

    @InScope(ScopeKind.PLATFORM)
    public void load() throws SQLException {
        // The transaction's own connection: only that one carries the scope. It is the transaction's to close.
        var connection = entities.unwrap(Connection.class);
        register.importIfNewer(connection);
        terms.importMissing(connection);
        costs.importMissing(connection);
        regions.load(connection);
        var joined = laender.joinNew(connection);
        keys.provideMissing();
        signing.provideMissing();
        laender.goLive(connection, joined);
        board.importMissing(connection);
    }
}
