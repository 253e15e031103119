package de.antragswerk.configuration;

import de.antragswerk.checklist.Readiness;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The onboarding checklist decides. */
@ApplicationScoped
class ChecklistGate implements GoLiveGate {
    private final Readiness readiness;

    @Inject
    ChecklistGate(Readiness readiness) {
        this.readiness = readiness;
    }

    ChecklistGate() {
        this(null);
    }

    @Override
    public List<String> missing(Connection connection, AuthorityId authority, BenefitId benefit) throws SQLException {
        return readiness.missing(connection, authority, benefit);
    }

    @Override
    public void grant(Connection connection, Ars area, BenefitId benefit) throws SQLException {
        readiness.grant(connection, area, benefit);
    }
}
