package de.antragswerk.audit;

import de.antragswerk.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A journal in a real database, written as the application writes it. */
final class Journal {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration EVERYTHING = Duration.ofDays(1);

    private final TestDatabase database;

    Journal(TestDatabase database) {
        this.database = database;
    }

    /** Removes everything, as only the owner can. */
    void clear() throws SQLException {
        tamper("truncate audit_entry, audit_chain, audit_anchor, audit_verification");
    }

    void tamper(String sql) throws SQLException {
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            for (var table : List.of("audit_entry", "audit_chain", "audit_anchor")) {
                statement.execute("alter table " + table + " no force row level security");
            }
            statement.execute(sql);
        }
    }

    void write(int entries) throws SQLException {
        try (var connection = database.asPlatform()) {
            for (var entry = 0; entry < entries; entry++) {
                append(connection, "reader-" + entry);
            }
            connection.commit();
        }
    }

    static void append(Connection connection, String actor) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into audit_entry (at, actor_kind, actor, action, authority)"
                        + " values (?, 'STAFF', ?, 'CASE_OPENED', '06414')")) {
            insert.setTimestamp(1, Timestamp.from(NOON));
            insert.setString(2, actor);
            insert.executeUpdate();
        }
    }

    /** @return how many entries got their link */
    int link(int most) throws SQLException {
        try (var connection = database.asPlatform()) {
            var chain = new StoredChain(connection);
            var linked = chain.hold() ? chain.link(NOON, EVERYTHING, most) : 0;
            connection.commit();
            return linked;
        }
    }

    Anchor head() throws SQLException {
        try (var connection = database.asPlatform()) {
            return new StoredChain(connection).head().orElseThrow();
        }
    }

    Anchor noteHead() throws SQLException {
        try (var connection = database.asPlatform()) {
            var noted = new StoredChain(connection).noteHead(NOON, NOON).orElseThrow();
            connection.commit();
            return noted;
        }
    }

    /** What a verification at 12:02 finds, in slices of two links. */
    List<ChainFault> faults() throws SQLException {
        try (var connection = database.asPlatform()) {
            var check = new ChainCheck(connection);
            var faults = new ArrayList<ChainFault>();
            var links = new StoredChain(connection).head().map(Anchor::position).orElse(0L);
            for (var from = 0L; from < links; from += 2) {
                faults.addAll(check.faults(from, from + 2));
            }
            faults.addAll(check.lostAnchors());
            faults.addAll(check.unlinkedBefore(NOON.plusSeconds(60)));
            return faults;
        }
    }

    boolean contains(Anchor anchor) throws SQLException {
        try (var connection = database.asPlatform()) {
            return new ChainCheck(connection).contains(anchor);
        }
    }

    /** The entries in the order of the chain. */
    List<Long> chained() throws SQLException {
        try (var connection = database.asPlatform();
                var query = connection.prepareStatement("select seq, entry from audit_chain order by seq");
                var row = query.executeQuery()) {
            var entries = new ArrayList<Long>();
            while (row.next()) {
                if (row.getLong(1) != entries.size() + 1) {
                    throw new AssertionError("the chain has a gap before " + row.getLong(1));
                }
                entries.add(row.getLong(2));
            }
            return entries;
        }
    }

    List<Long> entries() throws SQLException {
        try (var connection = database.asPlatform();
                var query = connection.prepareStatement("select id from audit_entry order by id");
                var row = query.executeQuery()) {
            var entries = new ArrayList<Long>();
            while (row.next()) {
                entries.add(row.getLong(1));
            }
            return entries;
        }
    }
}
