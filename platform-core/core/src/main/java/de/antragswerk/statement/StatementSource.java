package de.antragswerk.statement;

import de.antragswerk.costsharing.LandStatement;
import de.antragswerk.costsharing.SettlementHead;
import de.antragswerk.costsharing.SettlementTable;
import de.antragswerk.json.Json;
import de.antragswerk.settlement.Settlement;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.SettlementJson;
import de.antragswerk.tenancy.LandKey;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads statements of closed settlements in the scope of the connection's transaction. Keeps what it has read: the Kommunen of a
 * Land share its statement. Lives as long as the transaction.
 */
final class StatementSource {
    private record Key(UUID settlement, String land) {}

    private record Read(
            SettlementHead head,
            LandStatement stored,
            SettlementInput input,
            Settlement settlement,
            Optional<Settlement> before,
            List<Advance> advances,
            Invoicing.Terms terms) {}

    private final Connection connection;
    private final SettlementTable settlements;
    private final Map<Key, Optional<Read>> known = new HashMap<>();

    StatementSource(Connection connection) {
        this.connection = connection;
        this.settlements = new SettlementTable(connection);
    }

    /** Empty if the Land has no such statement, or it is not visible. */
    Optional<PayerStatement> statement(UUID settlement, String land, String payer) throws SQLException {
        return read(settlement, land)
                .map(read -> new PayerStatement(
                        read.head().number(),
                        read.head().closed().at(),
                        land,
                        payer,
                        read.input(),
                        read.settlement(),
                        read.before(),
                        payer.equals(land) ? read.advances() : List.of()));
    }

    Optional<Invoicing.Terms> terms(UUID settlement, String land) throws SQLException {
        return read(settlement, land).map(Read::terms);
    }

    /** The canonical bytes that the package holds. */
    Optional<LandStatement> stored(UUID settlement, String land) throws SQLException {
        return read(settlement, land).map(Read::stored);
    }

    /** The earlier settlement of the period by which the Land was invoiced first. */
    Optional<Invoicing.First> first(UUID settlement, String land) throws SQLException {
        try (var query = connection.prepareStatement("""
                select f.number, f.closed_at from settlement s join settlement f on f.period = s.period and f.number < s.number
                where s.id = ? and exists (select from settlement_line l where l.settlement = f.id and l.payer = ? and l.level = 1)
                order by f.number limit 1""")) {
            query.setObject(1, settlement);
            query.setString(2, land);
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Invoicing.First(
                                row.getInt(1), row.getTimestamp(2).toInstant()))
                        : Optional.empty();
            }
        }
    }

    private Optional<Read> read(UUID settlement, String land) throws SQLException {
        var key = new Key(settlement, land);
        if (!known.containsKey(key)) {
            known.put(key, load(settlement, land));
        }
        return known.get(key);
    }

    private Optional<Read> load(UUID settlement, String land) throws SQLException {
        var head = settlements.find(settlement);
        var stored = settlements.statement(settlement, new LandKey(land));
        if (head.isEmpty() || stored.isEmpty()) {
            return Optional.empty();
        }
        var before = head.get().corrects().isPresent()
                ? settlements
                        .statement(head.get().corrects().get(), new LandKey(land))
                        .map(one -> SettlementJson.readSettlement(one.result()))
                : Optional.<Settlement>empty();
        var input = SettlementJson.readInput(stored.get().input());
        var result = SettlementJson.readSettlement(stored.get().result());
        try (var query = connection.prepareStatement(
                "select leitweg_id, contract, advances from statement_terms where settlement = ? and land = ?")) {
            query.setObject(1, settlement);
            query.setString(2, land);
            try (var row = query.executeQuery()) {
                var found = row.next();
                var terms = new Invoicing.Terms(
                        found ? Optional.ofNullable(row.getString(1)) : Optional.empty(),
                        found ? row.getString(2) : "");
                return Optional.of(new Read(
                        head.get(),
                        stored.get(),
                        input,
                        result,
                        before,
                        found ? advances(row.getString(3)) : List.of(),
                        terms));
            }
        }
    }

    private static List<Advance> advances(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(advance -> new Advance(
                            LocalDate.parse(advance.getString("dueOn")),
                            LocalDate.parse(advance.getString("paidOn")),
                            advance.getJsonNumber("cents").longValueExact()))
                    .toList();
        }
    }
}
