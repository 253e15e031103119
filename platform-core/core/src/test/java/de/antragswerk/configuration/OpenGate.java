package de.antragswerk.configuration;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Everybody is ready. */
class OpenGate implements GoLiveGate {

    @Override
    public List<String> missing(Connection connection, AuthorityId authority, BenefitId benefit) {
        return List.of();
    }

    @Override
    public void grant(Connection connection, Ars area, BenefitId benefit) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into go_live (authority, benefit, land, granted_at)
                select a.ars, ?, a.land, now() from authority a where a.land = ? and starts_with(a.ars, ?)
                on conflict (authority, benefit) do nothing""")) {
            insert.setString(1, benefit.value());
            insert.setString(2, area.land().value());
            insert.setString(3, area.value());
            insert.executeUpdate();
        }
    }
}
