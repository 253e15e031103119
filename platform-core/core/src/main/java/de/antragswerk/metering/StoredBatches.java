package de.antragswerk.metering;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** What was answered to batches. The connection holds a transaction in the sender's scope. */
final class StoredBatches {
    /** An answer, and the content that it was given to. */
    record Answered(String body, Receipt receipt) {}

    private final Connection connection;

    StoredBatches(Connection connection) {
        this.connection = connection;
    }

    /** Waits for a request with the same key that is under way; ends with the transaction. */
    void hold(String sender, String key) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "usage_batch/" + sender + "/" + key);
            lock.execute();
        }
    }

    Optional<Answered> find(String sender, String key) throws SQLException {
        try (var query = connection.prepareStatement(
                "select body, accepted, duplicates, late from usage_batch where sender = ? and key = ?")) {
            query.setString(1, sender);
            query.setString(2, key);
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Answered(
                                row.getString(1), new Receipt(row.getLong(2), row.getLong(3), row.getLong(4), true)))
                        : Optional.empty();
            }
        }
    }

    void add(String sender, String key, String body, Taken taken, Instant at) throws SQLException {
        try (var insert = connection.prepareStatement("insert into usage_batch (sender, key, body, accepted,"
                + " duplicates, late, taken_at) values (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, sender);
            insert.setString(2, key);
            insert.setString(3, body);
            insert.setLong(4, taken.accepted());
            insert.setLong(5, taken.duplicates());
            insert.setLong(6, taken.late());
            insert.setTimestamp(7, Timestamp.from(at));
            insert.executeUpdate();
        }
    }
}
