package de.antragswerk.configuration;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Says whether an authority may go live with a benefit. Callers hold the transaction. */
interface GoLiveGate {

    /** The mandatory items that the authority lacks; empty when it may go live. */
    List<String> missing(Connection connection, AuthorityId authority, BenefitId benefit) throws SQLException;

    /** Writes for every authority in the area that lacks nothing that it was ready. */
    void grant(Connection connection, Ars area, BenefitId benefit) throws SQLException;
}
