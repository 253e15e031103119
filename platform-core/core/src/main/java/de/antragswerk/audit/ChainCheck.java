package de.antragswerk.audit;

import de.antragswerk.audit.ChainFault.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Looks for what is broken, where the data lie: only positions come here, however long the chain is. */
final class ChainCheck {
    private static final String FAULTS = """
            select c.seq, c.before is distinct from c.seq - 1 and c.seq > 1 as gap, e.id is null as missing
            from (select seq, entry, hash, lag(seq) over w as before, lag(hash) over w as previous
                  from audit_chain where seq between ? and ? window w as (order by seq)) c
            left join audit_entry e on e.id = c.entry
            where c.seq > ? and ((c.before is distinct from c.seq - 1 and c.seq > 1)
                or e.id is null or c.hash <> audit_hash(c.previous, audit_text(e)))
            order by c.seq limit ?""";

    private final Connection connection;

    ChainCheck(Connection connection) {
        this.connection = connection;
    }

    boolean contains(Anchor anchor) throws SQLException {
        try (var query = connection.prepareStatement("select from audit_chain where seq = ? and hash = ?")) {
            query.setLong(1, anchor.position());
            query.setBytes(2, HexFormat.of().parseHex(anchor.hash()));
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    /** What is broken in the links after {@code from}, up to and with {@code to}. */
    List<ChainFault> faults(long from, long to) throws SQLException {
        try (var query = connection.prepareStatement(FAULTS)) {
            query.setLong(1, from);
            query.setLong(2, to);
            query.setLong(3, from);
            query.setInt(4, Verification.MOST_FAULTS);
            var faults = new ArrayList<ChainFault>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    faults.add(new ChainFault(
                            row.getBoolean("gap")
                                    ? Kind.GAP
                                    : row.getBoolean("missing") ? Kind.ENTRY_MISSING : Kind.ENTRY_CHANGED,
                            row.getLong("seq")));
                }
            }
            return faults;
        }
    }

    /** Entries without a link that are older than the moment. */
    List<ChainFault> unlinkedBefore(Instant moment) throws SQLException {
        try (var query = connection.prepareStatement(
                "select e.id" + StoredChain.WAITING + " and e.at < ? order by e.id limit ?")) {
            query.setLong(1, 0);
            query.setTimestamp(2, Timestamp.from(moment));
            query.setInt(3, Verification.MOST_FAULTS);
            return faults(Kind.ENTRY_UNLINKED, query);
        }
    }

    List<ChainFault> lostAnchors() throws SQLException {
        try (var query = connection.prepareStatement("select a.seq from audit_anchor a where not exists"
                + " (select from audit_chain c where c.seq = a.seq and c.hash = a.hash) order by a.seq limit ?")) {
            query.setInt(1, Verification.MOST_FAULTS);
            return faults(Kind.ANCHOR_MISSING, query);
        }
    }

    private static List<ChainFault> faults(Kind kind, PreparedStatement query) throws SQLException {
        var faults = new ArrayList<ChainFault>();
        try (var row = query.executeQuery()) {
            while (row.next()) {
                faults.add(new ChainFault(kind, row.getLong(1)));
            }
        }
        return faults;
    }
}
