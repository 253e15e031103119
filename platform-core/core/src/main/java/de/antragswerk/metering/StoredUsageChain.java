package de.antragswerk.metering;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The chain of a Land, followed where the records lie. The connection holds a transaction in a scope that sees them. */
final class StoredUsageChain {
    private static final String FAULTS = """
            select coalesce(b.number, o.block), b.number is null as missing,
              b.number is not null and b.number <> coalesce(b.before, ?) + 1 as gap,
              o.block is null or o.records <> b.records or o.digest <> b.digest as changed
            from (select number, records, digest, hash, lag(number) over w as before, lag(hash) over w as previous
                  from usage_block where land = ? and number between ? and ? window w as (order by number)) b
            full join (select u.block, count(*) as records,
                    usage_digest(string_agg(usage_text(u) || chr(10), '' order by u.event)) as digest
                  from usage_record u where u.land = ? and u.block between ? and ? group by u.block) o on o.block = b.number
            where coalesce(b.number, o.block) > ? and (b.number is null or o.block is null
              or b.number <> coalesce(b.before, ?) + 1 or o.records <> b.records or o.digest <> b.digest
              or b.hash <> usage_hash(coalesce(b.previous, repeat('0', 64)), ?, b.number, b.records, b.digest))
            order by 1 limit ?""";

    private static final String SUMS = """
            select not exists (
                select from (select authority, benefit, kind, plugin_version, month, late, records, units
                    from usage_month where land = ?) m
                full join (select authority, benefit, kind, plugin_version, date_trunc('month', booked_on)::date as month,
                    booked_on > occurred_on as late, count(*) as records, sum(units) as units
                    from usage_record where land = ? group by 1, 2, 3, 4, 5, 6) u
                  using (authority, benefit, kind, plugin_version, month, late)
                where m.records is distinct from u.records or m.units is distinct from u.units)
              and not exists (
                select from (select benefit, kind, day, records, units from usage_day where land = ?) d
                full join (select benefit, kind, booked_on as day, count(*) as records, sum(units) as units
                    from usage_record where land = ? group by 1, 2, 3) u using (benefit, kind, day)
                where d.records is distinct from u.records or d.units is distinct from u.units)""";

    private final Connection connection;
    private final String land;

    StoredUsageChain(Connection connection, String land) {
        this.connection = connection;
        this.land = land;
    }

    UsageChainState state() throws SQLException {
        try (var query = connection.prepareStatement("select number, hash, taken_at,"
                + " (select sum(records) from usage_block where land = ?) from usage_block where land = ?"
                + " order by number desc limit 1")) {
            query.setString(1, land);
            query.setString(2, land);
            try (var row = query.executeQuery()) {
                return row.next()
                        ? new UsageChainState(
                                land,
                                row.getLong(1),
                                row.getLong(4),
                                row.getString(2),
                                Optional.of(row.getTimestamp(3)).map(Timestamp::toInstant))
                        : new UsageChainState(land, 0, 0, "0".repeat(64), Optional.empty());
            }
        }
    }

    /** What is broken in the blocks after {@code from}, up to and with {@code to}; the one at {@code from} is looked at for its hash. */
    List<UsageFault> faults(long from, long to) throws SQLException {
        try (var query = connection.prepareStatement(FAULTS)) {
            query.setLong(1, from);
            query.setString(2, land);
            query.setLong(3, from);
            query.setLong(4, to);
            query.setString(5, land);
            query.setLong(6, from);
            query.setLong(7, to);
            query.setLong(8, from);
            query.setLong(9, from);
            query.setString(10, land);
            query.setInt(11, UsageVerification.MOST_FAULTS);
            var faults = new ArrayList<UsageFault>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    faults.add(new UsageFault(
                            row.getBoolean("missing")
                                    ? UsageFault.Kind.BLOCK_MISSING
                                    : row.getBoolean("gap")
                                            ? UsageFault.Kind.GAP
                                            : row.getBoolean("changed")
                                                    ? UsageFault.Kind.RECORDS_CHANGED
                                                    : UsageFault.Kind.BLOCK_CHANGED,
                            row.getLong(1)));
                }
            }
            return faults;
        }
    }

    boolean sumsHold() throws SQLException {
        try (var query = connection.prepareStatement(SUMS)) {
            for (var index = 1; index <= 4; index++) {
                query.setString(index, land);
            }
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
