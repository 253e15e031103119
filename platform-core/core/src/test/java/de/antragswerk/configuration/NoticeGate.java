package de.antragswerk.configuration;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Demands the processing time, which is set together with the state. */
record NoticeGate() implements GoLiveGate {
    @Override
    public List<String> missing(Connection connection, AuthorityId authority, BenefitId benefit) throws SQLException {
        var own = new StoredSettings(connection)
                .around(authority.area()).stream()
                        .map(StoredSettings.Row::setting)
                        .filter(setting -> setting.notice().isStated())
                        .findFirst();
        return own.isPresent() ? List.of() : List.of("bearbeitungsdauer");
    }

    @Override
    public void grant(Connection connection, Ars area, BenefitId benefit) throws SQLException {
        if (missing(connection, new AuthorityId(area), benefit).isEmpty()) {
            new OpenGate().grant(connection, area, benefit);
        }
    }
}
