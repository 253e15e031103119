package de.antragswerk.costsharing;

import de.antragswerk.tenancy.LandKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Settlements that are closed, in the scope of the connection's transaction: a Land's scope sees its own statement and lines. */
public final class SettlementTable {
    private final Connection connection;

    public SettlementTable(Connection connection) {
        this.connection = connection;
    }

    /** Of a period, the youngest first. */
    public List<SettlementHead> of(String period) throws SQLException {
        try (var query =
                connection.prepareStatement("select * from settlement where period = ? order by number desc")) {
            query.setString(1, period);
            var heads = new ArrayList<SettlementHead>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    heads.add(head(row));
                }
            }
            return heads;
        }
    }

    public Optional<SettlementHead> latest(String period) throws SQLException {
        return of(period).stream().findFirst();
    }

    public Optional<SettlementHead> find(UUID id) throws SQLException {
        try (var query = connection.prepareStatement("select * from settlement where id = ?")) {
            query.setObject(1, id);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(head(row)) : Optional.empty();
            }
        }
    }

    public Optional<byte[]> input(UUID id) throws SQLException {
        return content("select input from settlement_content where settlement = ?", id);
    }

    public Optional<byte[]> result(UUID id) throws SQLException {
        return content("select result from settlement_content where settlement = ?", id);
    }

    public Optional<LandStatement> statement(UUID id, LandKey land) throws SQLException {
        try (var query = connection.prepareStatement(
                "select cents, input, result from settlement_statement where settlement = ? and land = ?")) {
            query.setObject(1, id);
            query.setString(2, land.value());
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new LandStatement(id, land, row.getLong(1), row.getBytes(2), row.getBytes(3)))
                        : Optional.empty();
            }
        }
    }

    /** The Länder that have a statement, by key. */
    public List<LandKey> lands(UUID id) throws SQLException {
        try (var query = connection.prepareStatement(
                "select land from settlement_statement where settlement = ? order by land")) {
            query.setObject(1, id);
            var lands = new ArrayList<LandKey>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    lands.add(new LandKey(row.getString(1)));
                }
            }
            return lands;
        }
    }

    /** What the correction changes, by pool, Land and payer; lines that stay are left out. */
    public List<DifferenceLine> differences(UUID correction) throws SQLException {
        try (var query = connection.prepareStatement("""
                select coalesce(a.pool, b.pool) as pool, coalesce(a.payer, b.payer) as payer, coalesce(a.land, b.land) as land,
                  coalesce(b.cents, 0) as before, coalesce(a.cents, 0) as after
                from (select l.* from settlement_line l where l.settlement = ?) a
                  full join (select l.* from settlement_line l join settlement s on s.corrects = l.settlement
                    where s.id = ?) b on b.pool = a.pool and b.payer = a.payer
                where coalesce(a.cents, 0) <> coalesce(b.cents, 0) order by 1, 3, 2""")) {
            query.setObject(1, correction);
            query.setObject(2, correction);
            var lines = new ArrayList<DifferenceLine>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    lines.add(new DifferenceLine(
                            row.getString("pool"),
                            row.getString("payer"),
                            new LandKey(row.getString("land")),
                            row.getLong("before"),
                            row.getLong("after")));
                }
            }
            return lines;
        }
    }

    private Optional<byte[]> content(String sql, UUID id) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setObject(1, id);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
    }

    private static SettlementHead head(ResultSet row) throws SQLException {
        var at = row.getTimestamp("closed_at").toInstant();
        return new SettlementHead(
                row.getObject("id", UUID.class),
                row.getString("period"),
                row.getInt("number"),
                row.getString("digest"),
                Optional.ofNullable(row.getObject("corrects", UUID.class)),
                row.getLong("total_cents"),
                row.getString("reason"),
                new Signature(
                        row.getString("proposed_by"),
                        row.getString("proposed_by_name"),
                        row.getTimestamp("proposed_at").toInstant()),
                new Signature(row.getString("closed_by"), row.getString("closed_by_name"), at),
                row.getObject("objections_until", LocalDate.class));
    }
}
