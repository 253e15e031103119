package de.antragswerk.audit;

import de.antragswerk.audit.ChainFault.Kind;
import de.antragswerk.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

/** What earlier verifications have shown. */
final class StoredVerifications {
    private final Connection connection;

    StoredVerifications(Connection connection) {
        this.connection = connection;
    }

    void add(Verification verification) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into audit_verification (finished_at, head, faults) values (?, ?, ?::jsonb)")) {
            insert.setTimestamp(1, Timestamp.from(verification.finishedAt()));
            insert.setLong(2, verification.links());
            insert.setString(3, write(verification.faults()));
            insert.executeUpdate();
        }
    }

    Optional<Verification> last() throws SQLException {
        try (var query = connection.prepareStatement("select finished_at, head, faults::text from audit_verification"
                        + " order by finished_at desc limit 1");
                var row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(
                            new Verification(row.getTimestamp(1).toInstant(), row.getLong(2), read(row.getString(3))))
                    : Optional.empty();
        }
    }

    private static String write(List<ChainFault> faults) {
        var array = Json.createArrayBuilder();
        faults.forEach(fault -> array.add(
                Json.createObjectBuilder().add("kind", fault.kind().name()).add("position", fault.position())));
        return array.build().toString();
    }

    private static List<ChainFault> read(String faults) {
        try (var reader = Json.createReader(new StringReader(faults))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .map(StoredVerifications::fault)
                    .toList();
        }
    }

    private static ChainFault fault(JsonObject fault) {
        return new ChainFault(
                Kind.valueOf(fault.getString("kind")),
                fault.getJsonNumber("position").longValue());
    }
}
