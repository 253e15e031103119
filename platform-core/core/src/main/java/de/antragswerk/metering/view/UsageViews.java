package de.antragswerk.metering.view;

import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;

/**
 * Usage for those whose it is: the coordination office sees all, because it bills all; a Land itself; and whoever administers
 * an area that area. A query for a foreign area finds nothing.
 */
@ApplicationScoped
public class UsageViews {
    /** Rows of an export; who needs more asks for less at a time. */
    public static final int MOST_ROWS = 200_000;

    private final ScopedConnection scoped;

    @Inject
    UsageViews(ScopedConnection scoped) {
        this.scoped = scoped;
    }

    UsageViews() {
        this(null);
    }

    private interface Reading<T> {
        T from(StoredUsageViews stored) throws SQLException;
    }

    @InScope(ScopeKind.OVERSIGHT)
    public List<UsageSum> sums(UsageQuery query, Grouping by) {
        return read(stored -> stored.sums(query, by));
    }

    /** @param area that the actor administers; otherwise it does not exist for them */
    @InScope(ScopeKind.ADMINISTRATION)
    public List<UsageSum> sumsIn(Ars area, UsageQuery query, Grouping by) {
        return read(stored -> stored.sums(within(area, query), by));
    }

    /** The newest ones, at most 200. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<Rebooking> rebookings(UsageQuery query, Rebooking.Reason reason) {
        return read(stored -> stored.rebookings(query, reason));
    }

    @InScope(ScopeKind.ADMINISTRATION)
    public List<Rebooking> rebookingsIn(Ars area, UsageQuery query, Rebooking.Reason reason) {
        return read(stored -> stored.rebookings(within(area, query), reason));
    }

    /** @throws Refusal too large above {@link #MOST_ROWS} */
    @InScope(ScopeKind.OVERSIGHT)
    public List<UsageRow> rows(UsageQuery query) {
        var rows = read(stored -> stored.rows(query, MOST_ROWS));
        if (rows.size() > MOST_ROWS) {
            throw Refusal.tooLarge("usage-too-many-rows");
        }
        return rows;
    }

    private static UsageQuery within(Ars area, UsageQuery query) {
        return query.area().filter(area::contains).isPresent() ? query : query.in(area);
    }

    private <T> T read(Reading<T> reading) {
        return scoped.with(connection -> reading.from(new StoredUsageViews(connection)));
    }
}
