package de.antragswerk.checklist;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Whether a benefit may go live. Every method works in the caller's transaction, on the connection that carries its scope; that
 * scope must administer the area, or be the coordination office's or the platform's.
 */
@ApplicationScoped
public class Readiness {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final ChecklistItems items;
    private final Clock clock;

    @Inject
    Readiness(ChecklistItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    Readiness() {
        this(null, null);
    }

    /**
     * Makes the benefit go live at every authority in the area, or around it, that has it switched on and all mandatory items
     * green. To be called after the setting was stored. What was granted before stays.
     */
    public GoLiveOutcome grant(Connection connection, Ars area, BenefitId benefit) throws SQLException {
        return goLive(connection).grant(today(), area.value(), benefit.value());
    }

    /** The same for every benefit that is switched on there: to be called when items may have become green. */
    public GoLiveOutcome grantAll(Connection connection, Ars area) throws SQLException {
        return grantAll(connection, area, today());
    }

    /** The same as of an earlier day, on which a Land was ready: what fell due since then switches nothing off. */
    public GoLiveOutcome grantAll(Connection connection, Ars area, LocalDate day) throws SQLException {
        return goLive(connection).grant(day, area.value(), "");
    }

    /** What {@link #grant} would say if the benefit were switched on in the whole area; nothing is written. */
    public GoLiveOutcome outlook(Connection connection, Ars area, BenefitId benefit) throws SQLException {
        return goLive(connection).outlook(today(), area.value(), benefit.value());
    }

    /** The mandatory items that the authority lacks for the benefit today, in the order of the list. */
    public List<String> missing(Connection connection, AuthorityId authority, BenefitId benefit) throws SQLException {
        return goLive(connection).missing(today(), authority.value(), benefit.value());
    }

    /** Legal days are days in Berlin. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    private GoLiveStatements goLive(Connection connection) {
        return new GoLiveStatements(connection, items.asJson(), clock.instant());
    }
}
