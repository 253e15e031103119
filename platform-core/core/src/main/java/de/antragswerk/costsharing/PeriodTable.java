package de.antragswerk.costsharing;

import de.antragswerk.costsharing.SettlementPeriod.Deadlines;
import de.antragswerk.costsharing.SettlementPeriod.Proposal;
import de.antragswerk.costsharing.SettlementPeriod.State;
import de.antragswerk.settlement.ProRata;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The periods, in the scope of the connection's transaction. */
final class PeriodTable {
    private final Connection connection;

    PeriodTable(Connection connection) {
        this.connection = connection;
    }

    /** The youngest first. */
    List<SettlementPeriod> all() throws SQLException {
        var periods = new ArrayList<SettlementPeriod>();
        try (var query = connection.prepareStatement("select * from settlement_period order by period_from desc");
                var row = query.executeQuery()) {
            while (row.next()) {
                periods.add(period(row));
            }
        }
        return periods;
    }

    Optional<SettlementPeriod> find(String id) throws SQLException {
        return one("select * from settlement_period where id = ?", id);
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<SettlementPeriod> lock(String id) throws SQLException {
        return one("select * from settlement_period where id = ? for update", id);
    }

    /** Pools of it may be changed by several at once, but not while it is proposed or closed. */
    Optional<SettlementPeriod> hold(String id) throws SQLException {
        return one("select * from settlement_period where id = ? for share", id);
    }

    /** @return false if the id is taken or the months belong to another period */
    boolean open(NewPeriod period, Signature by) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into settlement_period (id, period_from, period_to, pro_rata, objection_days, answer_days,
                  opened_by, opened_by_name, opened_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")) {
            insert.setString(1, period.id());
            insert.setObject(2, period.from());
            insert.setObject(3, period.to());
            insert.setString(4, period.proRata().name());
            insert.setInt(5, period.deadlines().objectionDays());
            insert.setInt(6, period.deadlines().answerDays());
            sign(insert, 7, by);
            return insert.executeUpdate() > 0;
        }
    }

    void propose(String id, Proposal proposal) throws SQLException {
        try (var update = connection.prepareStatement("""
                update settlement_period set proposed_by = ?, proposed_by_name = ?, proposed_at = ?, proposed_digest = ?,
                  state = case state when 'OPEN' then 'PROPOSED' else state end where id = ?""")) {
            sign(update, 1, proposal.by());
            update.setString(4, proposal.digest());
            update.setString(5, id);
            update.executeUpdate();
        }
    }

    void withdraw(String id) throws SQLException {
        run("""
                update settlement_period set proposed_by = null, proposed_by_name = null, proposed_at = null,
                  proposed_digest = null, state = case state when 'PROPOSED' then 'OPEN' else state end where id = ?""", id);
    }

    void correct(String id, String reason) throws SQLException {
        run("update settlement_period set correction = ? where id = ? and state = 'CLOSED'", reason, id);
    }

    void close(String id, Signature by) throws SQLException {
        try (var update = connection.prepareStatement("""
                update settlement_period set closed_by = ?, closed_by_name = ?, closed_at = ?, state = 'CLOSED',
                  proposed_by = null, proposed_by_name = null, proposed_at = null, proposed_digest = null,
                  correction = null where id = ?""")) {
            sign(update, 1, by);
            update.setString(4, id);
            update.executeUpdate();
        }
    }

    /** Uses that are being booked are finished first; others wait until this transaction ends. */
    void excludeIntake() throws SQLException {
        try (var lock =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended('usage_booking', 0))")) {
            lock.execute();
        }
    }

    private void run(String sql, String... values) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                update.setString(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }

    private static void sign(PreparedStatement statement, int first, Signature by) throws SQLException {
        statement.setString(first, by.person());
        statement.setString(first + 1, by.name());
        statement.setTimestamp(first + 2, Timestamp.from(by.at()));
    }

    private Optional<SettlementPeriod> one(String sql, String id) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, id);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(period(row)) : Optional.empty();
            }
        }
    }

    private static SettlementPeriod period(ResultSet row) throws SQLException {
        var digest = row.getString("proposed_digest");
        return new SettlementPeriod(
                row.getString("id"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                ProRata.valueOf(row.getString("pro_rata")),
                State.valueOf(row.getString("state")),
                new Deadlines(row.getInt("objection_days"), row.getInt("answer_days")),
                signature(row, "opened").orElseThrow(),
                signature(row, "proposed").map(by -> new Proposal(by, digest)),
                Optional.ofNullable(row.getString("correction")),
                signature(row, "closed"));
    }

    private static Optional<Signature> signature(ResultSet row, String deed) throws SQLException {
        var person = row.getString(deed + "_by");
        return person == null
                ? Optional.empty()
                : Optional.of(new Signature(
                        person,
                        row.getString(deed + "_by_name"),
                        row.getTimestamp(deed + "_at").toInstant()));
    }
}
