package de.antragswerk.costsharing;

import de.antragswerk.settlement.Digest;
import de.antragswerk.settlement.Line;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Settlement;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.SettlementJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/** Writes a settlement with its lines and the statements of the Länder, in whole sets. Nobody can change them afterwards. */
final class NewSettlement {
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private final Connection connection;
    private final SettlementInput input;
    private final byte[] bytes;
    private final Settlement result;
    private final UUID id = UUID.randomUUID();

    /** @param bytes canonical, of the input */
    NewSettlement(Connection connection, SettlementInput input, byte[] bytes, Settlement result) {
        this.connection = connection;
        this.input = input;
        this.bytes = bytes;
        this.result = result;
    }

    /** @param before the settlement that this one replaces */
    UUID store(SettlementPeriod period, Optional<SettlementHead> before, Signature closing) throws SQLException {
        head(period, before, closing);
        try (var insert = connection.prepareStatement(
                "insert into settlement_content (settlement, input, result) values (?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setBytes(2, bytes);
            insert.setBytes(3, SettlementJson.write(result));
            insert.executeUpdate();
        }
        lines();
        statements(before);
        return id;
    }

    private void head(SettlementPeriod period, Optional<SettlementHead> before, Signature closing) throws SQLException {
        var proposed = period.proposal().orElseThrow().by();
        var last = closing.at()
                .atZone(GERMANY)
                .toLocalDate()
                .plusDays(period.deadlines().objectionDays());
        try (var insert = connection.prepareStatement("""
                insert into settlement (id, period, number, digest, corrects, total_cents, reason, proposed_by, proposed_by_name,
                  proposed_at, closed_by, closed_by_name, closed_at, objections_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, id);
            insert.setString(2, period.id());
            insert.setInt(3, before.map(SettlementHead::number).orElse(0) + 1);
            insert.setString(4, result.inputDigest());
            insert.setObject(5, before.map(SettlementHead::id).orElse(null));
            insert.setLong(6, result.totalCents());
            insert.setString(7, period.correction().orElse(""));
            sign(insert, 8, proposed);
            sign(insert, 11, closing);
            insert.setObject(14, last);
            insert.executeUpdate();
        }
    }

    private void lines() throws SQLException {
        var lines = result.lines();
        try (var insert = connection.prepareStatement("""
                insert into settlement_line (settlement, pool, payer, land, level, cents)
                select ?, l.* from unnest(?, ?, ?, ?, ?) l (pool, payer, land, level, cents)""")) {
            insert.setObject(1, id);
            insert.setArray(2, array("text", lines, Line::pool));
            insert.setArray(3, array("text", lines, Line::payer));
            insert.setArray(4, array("text", lines, line -> line.land().orElse(line.payer())));
            insert.setArray(5, array("int2", lines, line -> (short) (line.land().isPresent() ? 2 : 1)));
            insert.setArray(6, array("int8", lines, Line::cents));
            insert.executeUpdate();
        }
    }

    /** Also for a Land that had one before the correction and has no line any more: what it paid comes back. */
    private void statements(Optional<SettlementHead> before) throws SQLException {
        Map<String, Long> cents = new TreeMap<>();
        for (var line : result.lines()) {
            if (line.land().isEmpty()) {
                cents.merge(line.payer(), line.cents(), Math::addExact);
            }
        }
        if (before.isPresent()) {
            var members =
                    new TreeSet<>(input.members().stream().map(Member::key).toList());
            for (var land : new SettlementTable(connection).lands(before.get().id())) {
                if (members.contains(land.value())) {
                    cents.putIfAbsent(land.value(), 0L);
                }
            }
        }
        try (var insert = connection.prepareStatement(
                "insert into settlement_statement (settlement, land, cents, input, result) values (?, ?, ?, ?, ?)")) {
            for (var land : cents.entrySet()) {
                var own = SettlementJson.write(input.forLand(land.getKey()));
                insert.setObject(1, id);
                insert.setString(2, land.getKey());
                insert.setLong(3, land.getValue());
                insert.setBytes(4, own);
                insert.setBytes(5, SettlementJson.write(result.forLand(land.getKey(), Digest.of(own))));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void sign(PreparedStatement insert, int first, Signature by) throws SQLException {
        insert.setString(first, by.person());
        insert.setString(first + 1, by.name());
        insert.setTimestamp(first + 2, Timestamp.from(by.at()));
    }

    private java.sql.Array array(String type, List<Line> lines, Function<Line, Object> value) throws SQLException {
        return connection.createArrayOf(type, lines.stream().map(value).toArray());
    }
}
