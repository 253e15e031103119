package de.antragswerk.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The chain in the database. Hashes are made where the entries lie; nothing of an entry comes here. The connection holds a
 * transaction in the platform's scope.
 */
final class StoredChain {
    /** One node links at a time; whoever comes second finds nothing to do. */
    private static final String HOLD = "select pg_try_advisory_xact_lock(hashtextextended('audit_chain', 0))";

    /**
     * Ids are given in order, but their transactions end in any order: an entry whose id was given later than this one's
     * can be linked before it. Whatever was linked the look-back ago had its id then, and so had all ids below it; what
     * is still unlinked below is a transaction that takes longer.
     */
    private static final String FLOOR =
            "coalesce((select entry from audit_chain where linked_at < ? order by seq desc limit 1), 0)";

    static final String WAITING =
            " from audit_entry e where e.id > ? and not exists (select from audit_chain c where c.entry = e.id)";

    private static final String LINK = """
            with head as (select seq, hash from audit_chain order by seq desc limit 1),
            waiting as (select e.id, audit_text(e) as text""" + WAITING + """
             order by e.id limit ?)
            insert into audit_chain (seq, entry, hash, linked_at)
            select coalesce((select seq from head), 0) + row_number() over w, id,
                audit_chain_hash((select hash from head), text) over w, ?
            from waiting window w as (order by id)""";

    private final Connection connection;

    StoredChain(Connection connection) {
        this.connection = connection;
    }

    boolean hold() throws SQLException {
        try (var query = connection.prepareStatement(HOLD);
                var row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Links what is committed and waits, in the order of the ids. @return how many entries it linked */
    int link(Instant now, Duration lookBack, int most) throws SQLException {
        var floor = floor(now.minus(lookBack));
        try (var insert = connection.prepareStatement(LINK)) {
            insert.setLong(1, floor);
            insert.setInt(2, most);
            insert.setTimestamp(3, Timestamp.from(now));
            return insert.executeUpdate();
        }
    }

    /** The age of the oldest entry without a link. */
    Duration unlinked(Instant now, Duration lookBack) throws SQLException {
        try (var query = connection.prepareStatement("select min(e.at)" + WAITING)) {
            query.setLong(1, floor(now.minus(lookBack)));
            try (var row = query.executeQuery()) {
                row.next();
                var oldest = row.getTimestamp(1);
                return oldest == null || oldest.toInstant().isAfter(now)
                        ? Duration.ZERO
                        : Duration.between(oldest.toInstant(), now);
            }
        }
    }

    private long floor(Instant before) throws SQLException {
        try (var query = connection.prepareStatement("select " + FLOOR)) {
            query.setTimestamp(1, Timestamp.from(before));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    Optional<Anchor> head() throws SQLException {
        return anchor("select seq, encode(hash, 'hex') from audit_chain order by seq desc limit 1");
    }

    /** Notes the head when the last note is older than the moment. @return the head, if it was noted */
    Optional<Anchor> noteHead(Instant now, Instant lastBefore) throws SQLException {
        try (var insert = connection.prepareStatement("insert into audit_anchor (seq, hash, noted_at)"
                + " select seq, hash, ? from audit_chain where not exists"
                + " (select from audit_anchor where noted_at >= ?) order by seq desc limit 1 on conflict do nothing")) {
            insert.setTimestamp(1, Timestamp.from(now));
            insert.setTimestamp(2, Timestamp.from(lastBefore));
            return insert.executeUpdate() == 0 ? Optional.empty() : head();
        }
    }

    private Optional<Anchor> anchor(String sql) throws SQLException {
        try (var query = connection.prepareStatement(sql);
                var row = query.executeQuery()) {
            return row.next() ? Optional.of(new Anchor(row.getLong(1), row.getString(2))) : Optional.empty();
        }
    }
}
