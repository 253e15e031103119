package de.antragswerk.costsharing;

import de.antragswerk.tenancy.LandKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Advance payments, in the scope of the connection's transaction: a Land's scope sees its own. */
final class AdvanceTable {
    private final Connection connection;

    AdvanceTable(Connection connection) {
        this.connection = connection;
    }

    /** By Land and day. */
    List<AdvancePayment> of(String period) throws SQLException {
        try (var query = connection.prepareStatement(
                "select * from advance_payment where period = ? order by land, due_on, id")) {
            query.setString(1, period);
            var payments = new ArrayList<AdvancePayment>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    payments.add(new AdvancePayment(
                            row.getObject("id", UUID.class),
                            new LandKey(row.getString("land")),
                            row.getString("period"),
                            row.getLong("cents"),
                            row.getObject("due_on", LocalDate.class),
                            Optional.ofNullable(row.getObject("paid_on", LocalDate.class))));
                }
            }
            return payments;
        }
    }

    void add(AdvancePayment payment, Signature by) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into advance_payment (id, land, period, cents, due_on, paid_on, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, payment.id());
            insert.setString(2, payment.land().value());
            insert.setString(3, payment.period());
            insert.setLong(4, payment.cents());
            insert.setObject(5, payment.dueOn());
            insert.setObject(6, payment.paidOn().orElse(null));
            insert.setString(7, by.name());
            insert.setTimestamp(8, Timestamp.from(by.at()));
            insert.executeUpdate();
        }
    }

    /** @return false if the period has no such payment */
    boolean paid(String period, UUID id, Optional<LocalDate> day, Signature by) throws SQLException {
        try (var update = connection.prepareStatement(
                "update advance_payment set paid_on = ?, changed_by = ?, changed_at = ? where id = ? and period = ?")) {
            update.setObject(1, day.orElse(null));
            update.setString(2, by.name());
            update.setTimestamp(3, Timestamp.from(by.at()));
            update.setObject(4, id);
            update.setString(5, period);
            return update.executeUpdate() > 0;
        }
    }

    /** By Land, also for one that has paid and owes nothing; empty when the settlement is none of the scope's. */
    List<YearEnd> balance(UUID settlement, String period) throws SQLException {
        try (var query = connection.prepareStatement("""
                select coalesce(due.land, paid.land) as land, coalesce(due.cents, 0) as due, coalesce(paid.cents, 0) as paid
                from (select land, cents from settlement_statement where settlement = ?) due
                  full join (select land, sum(cents)::bigint as cents from advance_payment
                    where period = ? and paid_on is not null group by land) paid on paid.land = due.land
                order by 1""")) {
            query.setObject(1, settlement);
            query.setString(2, period);
            var balances = new ArrayList<YearEnd>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    balances.add(new YearEnd(new LandKey(row.getString(1)), row.getLong(2), row.getLong(3)));
                }
            }
            return balances;
        }
    }
}
