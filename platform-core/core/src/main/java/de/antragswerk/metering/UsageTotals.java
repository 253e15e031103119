package de.antragswerk.metering;

import de.antragswerk.settlement.UsageCount;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Sums for the settlement, from what the transactions of the uses themselves have added up: their cost does not grow with the uses. */
@ApplicationScoped
public class UsageTotals {
    private static final String SUMS = """
            select authority, land, benefit, kind, sum(units), coalesce(sum(units) filter (where late), 0)
            from usage_month where month between ? and ? group by 1, 2, 3, 4 order by 1, 3, 4""";

    private final ScopedConnection scoped;

    @Inject
    UsageTotals(ScopedConnection scoped) {
        this.scoped = scoped;
    }

    UsageTotals() {
        this(null);
    }

    /**
     * What is booked in the months, for callers that hold a transaction in a scope that may see usage.
     *
     * @param from first day of a month
     * @param to last day of a month
     */
    public List<UsageCount> between(LocalDate from, LocalDate to) {
        return scoped.with(connection -> between(connection, from, to));
    }

    /** The same on a connection that holds the transaction. */
    public static List<UsageCount> between(Connection connection, LocalDate from, LocalDate to) throws SQLException {
        if (from.getDayOfMonth() != 1 || to.plusDays(1).getDayOfMonth() != 1) {
            throw new IllegalArgumentException("uses are summed up by whole months");
        }
        try (var query = connection.prepareStatement(SUMS)) {
            query.setObject(1, from);
            query.setObject(2, to);
            try (var row = query.executeQuery()) {
                var counts = new ArrayList<UsageCount>();
                while (row.next()) {
                    counts.add(new UsageCount(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getLong(5),
                            row.getLong(6)));
                }
                return counts;
            }
        }
    }
}
