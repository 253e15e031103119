package de.antragswerk.costsharing;

import de.antragswerk.costsharing.Objection.Answer;
import de.antragswerk.costsharing.Objection.State;
import de.antragswerk.tenancy.LandKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Objections, in the scope of the connection's transaction: a Land's scope sees its own. */
final class ObjectionTable {
    private final Connection connection;

    ObjectionTable(Connection connection) {
        this.connection = connection;
    }

    /** Against any settlement of the period, the oldest first. */
    List<Objection> of(String period) throws SQLException {
        try (var query = connection.prepareStatement("""
                select o.* from objection o join settlement s on s.id = o.settlement where s.period = ?
                order by o.raised_at, o.id""")) {
            query.setString(1, period);
            return objections(query.executeQuery());
        }
    }

    /** Those that wait for an answer, the most urgent first. */
    List<Objection> open() throws SQLException {
        try (var query =
                connection.prepareStatement("select * from objection where state = 'OPEN' order by answer_until, id")) {
            return objections(query.executeQuery());
        }
    }

    Optional<Objection> find(UUID id) throws SQLException {
        try (var query = connection.prepareStatement("select * from objection where id = ?")) {
            query.setObject(1, id);
            return objections(query.executeQuery()).stream().findFirst();
        }
    }

    void raise(Objection objection) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into objection (id, settlement, land, payer, text, raised_by, raised_at, answer_until)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, objection.id());
            insert.setObject(2, objection.settlement());
            insert.setString(3, objection.land().value());
            insert.setString(4, objection.payer());
            insert.setString(5, objection.text());
            insert.setString(6, objection.raisedBy());
            insert.setTimestamp(7, Timestamp.from(objection.raisedAt()));
            insert.setObject(8, objection.answerUntil());
            insert.executeUpdate();
        }
    }

    /** @return false if it is not open any more */
    boolean answer(UUID id, State state, Answer answer) throws SQLException {
        try (var update = connection.prepareStatement("""
                update objection set state = ?, answer = ?, answered_by = ?, answered_at = ? where id = ? and state = 'OPEN'""")) {
            update.setString(1, state.name());
            update.setString(2, answer.text());
            update.setString(3, answer.by());
            update.setTimestamp(4, Timestamp.from(answer.at()));
            update.setObject(5, id);
            return update.executeUpdate() > 0;
        }
    }

    /** @return false if it is not open any more */
    boolean withdraw(UUID id) throws SQLException {
        try (var update = connection.prepareStatement(
                "update objection set state = 'WITHDRAWN' where id = ? and state = 'OPEN'")) {
            update.setObject(1, id);
            return update.executeUpdate() > 0;
        }
    }

    /** Whether the payer has lines in the settlement that the scope sees, or is a Land with a statement. */
    boolean pays(UUID settlement, LandKey land, String payer) throws SQLException {
        try (var query = connection.prepareStatement("""
                select exists (select from settlement_statement where settlement = ? and land = ? and land = ?)
                  or exists (select from settlement_line where settlement = ? and land = ? and payer = ?)""")) {
            query.setObject(1, settlement);
            query.setString(2, land.value());
            query.setString(3, payer);
            query.setObject(4, settlement);
            query.setString(5, land.value());
            query.setString(6, payer);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static List<Objection> objections(ResultSet row) throws SQLException {
        try (row) {
            var objections = new ArrayList<Objection>();
            while (row.next()) {
                objections.add(objection(row));
            }
            return objections;
        }
    }

    private static Objection objection(ResultSet row) throws SQLException {
        var answered = row.getTimestamp("answered_at");
        return new Objection(
                row.getObject("id", UUID.class),
                row.getObject("settlement", UUID.class),
                new LandKey(row.getString("land")),
                row.getString("payer"),
                row.getString("text"),
                row.getString("raised_by"),
                row.getTimestamp("raised_at").toInstant(),
                row.getObject("answer_until", LocalDate.class),
                State.valueOf(row.getString("state")),
                answered == null
                        ? Optional.empty()
                        : Optional.of(new Answer(
                                row.getString("answer"), row.getString("answered_by"), answered.toInstant())));
    }
}
