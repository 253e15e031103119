package de.antragswerk.configuration;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Lacks the listed authorities' items and grants the others, as the checklist does. */
record FakeGate(Set<String> notReady) implements GoLiveGate {
    @Override
    public List<String> missing(Connection connection, AuthorityId authority, BenefitId benefit) {
        return notReady.contains(authority.value()) ? List.of("datenschutz") : List.of();
    }

    @Override
    public void grant(Connection connection, Ars area, BenefitId benefit) throws SQLException {
        try (var insert = connection.prepareStatement("insert into go_live (authority, benefit, land, granted_at)"
                + " select ars, ?, land, now() from authority where starts_with(ars, ?) and not ars = any (?)"
                + " on conflict do nothing")) {
            insert.setString(1, benefit.value());
            insert.setString(2, area.value());
            insert.setArray(3, connection.createArrayOf("varchar", notReady.toArray()));
            insert.executeUpdate();
        }
    }
}
