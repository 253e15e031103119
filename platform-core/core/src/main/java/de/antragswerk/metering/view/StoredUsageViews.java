package de.antragswerk.metering.view;

import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The tables of usage, read in one statement for each question. The connection holds the transaction and its scope. */
final class StoredUsageViews {
    /** More than fit on a page; a page says so. */
    static final int MOST_REBOOKINGS = 200;

    private static final String NAME_OF_KEY =
            ", coalesce(a.name, r.name, s.key) from (%s) s left join authority a on a.ars = s.key"
                    + " left join region_unit r on r.ars = s.key order by s.key";

    private final Connection connection;

    StoredUsageViews(Connection connection) {
        this.connection = connection;
    }

    /** In the order of their keys. */
    List<UsageSum> sums(UsageQuery query, Grouping by) throws SQLException {
        var source = UsageSource.of(query, by);
        var conditions = new UsageConditions(query);
        var grouped = "select " + by.column() + " as key, sum(u.records) as records, sum(u.units) as units,"
                + " coalesce(sum(u.units) filter (where u.late), 0) as late from " + source.table() + " u where true"
                + conditions.sql() + " group by 1";
        var sql = "select s.key, s.records, s.units, s.late"
                + (by.isArea() ? NAME_OF_KEY.formatted(grouped) : ", s.key from (" + grouped + ") s order by s.key");
        var sums = new ArrayList<UsageSum>();
        try (var statement = connection.prepareStatement(sql)) {
            conditions.bind(statement);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var late = source.knowsLate() ? OptionalLong.of(row.getLong(4)) : OptionalLong.empty();
                    sums.add(new UsageSum(row.getString(1), row.getString(5), row.getLong(2), row.getLong(3), late));
                }
            }
        }
        return sums;
    }

    /** @param most one more than that is read at most, so that the caller sees that there are more */
    List<UsageRow> rows(UsageQuery query, int most) throws SQLException {
        var months = query.isOfWholeMonths();
        var source = months ? UsageSource.MONTHS : UsageSource.RECORDS;
        var conditions = new UsageConditions(query);
        var sql =
                "select s.*, coalesce(a.name, s.authority) from (select u.land, u.authority, u.benefit, u.kind, u.plugin_version, "
                        + (months ? Grouping.MONTH : Grouping.DAY).column()
                        + ", u.late, sum(u.records), sum(u.units) from "
                        + source.table() + " u where true" + conditions.sql()
                        + " group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 6, 3, 4, 5, 7 limit " + (most + 1)
                        + ") s left join authority a on a.ars = s.authority order by 1, 2, 6, 3, 4, 5, 7";
        var rows = new ArrayList<UsageRow>();
        try (var statement = connection.prepareStatement(sql)) {
            conditions.bind(statement);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                }
            }
        }
        return rows;
    }

    private static UsageRow row(ResultSet row) throws SQLException {
        return new UsageRow(
                row.getString(1),
                row.getString(2),
                row.getString(10),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getBoolean(7),
                row.getLong(8),
                row.getLong(9));
    }

    /** The newest first, not more than {@link #MOST_REBOOKINGS}. */
    List<Rebooking> rebookings(UsageQuery query, Rebooking.Reason reason) throws SQLException {
        var conditions = new UsageConditions(query);
        var which = switch (reason) {
            case LATE -> "u.booked_on > u.occurred_on and u.corrects is null";
            case CORRECTION -> "u.corrects is not null";
        };
        var sql =
                "select u.authority, coalesce(max(a.name), u.authority), u.benefit, u.kind, to_char(u.occurred_on, 'YYYY-MM'),"
                        + " u.booked_on, u.source, count(*), sum(u.units) from usage_record u left join authority a on a.ars = u.authority"
                        + " where u.booked_on between ? and ? and " + which + conditions.sql()
                        + " group by 1, 3, 4, 5, 6, 7 order by 6 desc, 1, 3, 4, 5, 7 limit " + MOST_REBOOKINGS;
        var found = new ArrayList<Rebooking>();
        try (var statement = connection.prepareStatement(sql)) {
            conditions.bind(statement);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(rebooking(row, reason));
                }
            }
        }
        return found;
    }

    private static Rebooking rebooking(ResultSet row, Rebooking.Reason reason) throws SQLException {
        return new Rebooking(
                reason,
                new AuthorityId(new Ars(row.getString(1))),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                YearMonth.parse(row.getString(5)),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                row.getLong(8),
                row.getLong(9));
    }
}
