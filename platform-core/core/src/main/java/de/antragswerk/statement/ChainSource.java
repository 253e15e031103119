package de.antragswerk.statement;

import de.antragswerk.settlement.bundle.ChainBlock;
import de.antragswerk.settlement.bundle.ChainCsv;
import de.antragswerk.settlement.bundle.ChainRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the part of a Land's chain that a statement follows from: all blocks from the first to the last with a use booked in the
 * period. A closed period gets no more of them, so that it is the same part at any time.
 */
final class ChainSource {
    private static final int FETCH = 5_000;
    private final Connection connection;

    ChainSource(Connection connection) {
        this.connection = connection;
    }

    /** The files of the package; both have their head line alone where the Land has no uses. */
    record Part(byte[] usage, byte[] blocks) {}

    Part of(String land, LocalDate from, LocalDate to) throws SQLException {
        try (var span = connection.prepareStatement(
                "select min(block), max(block) from usage_record where land = ? and booked_on between ? and ?")) {
            span.setString(1, land);
            span.setObject(2, from);
            span.setObject(3, to);
            try (var row = span.executeQuery()) {
                row.next();
                var first = row.getLong(1);
                return row.wasNull()
                        ? new Part(ChainCsv.usage(List.of()), ChainCsv.blocks(List.of()))
                        : part(land, first, row.getLong(2));
            }
        }
    }

    private Part part(String land, long first, long last) throws SQLException {
        return new Part(ChainCsv.usage(records(land, first, last)), ChainCsv.blocks(blocks(land, first, last)));
    }

    /** In the order of the chain. */
    private List<ChainRecord> records(String land, long first, long last) throws SQLException {
        try (var query = connection.prepareStatement("select u.block, usage_text(u) from usage_record u"
                + " where u.land = ? and u.block between ? and ? order by u.block, u.event")) {
            query.setFetchSize(FETCH);
            span(query, land, first, last);
            List<ChainRecord> records = new ArrayList<>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    records.add(new ChainRecord(row.getLong(1), row.getString(2)));
                }
            }
            return records;
        }
    }

    private List<ChainBlock> blocks(String land, long first, long last) throws SQLException {
        try (var query =
                connection.prepareStatement("select b.number, b.records, b.digest, p.hash, b.hash from usage_block b"
                        + " left join usage_block p on p.land = b.land and p.number = b.number - 1"
                        + " where b.land = ? and b.number between ? and ? order by b.number")) {
            span(query, land, first, last);
            List<ChainBlock> blocks = new ArrayList<>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var previous = row.getString(4);
                    blocks.add(new ChainBlock(
                            row.getLong(1),
                            row.getInt(2),
                            row.getString(3),
                            previous == null ? ChainBlock.NONE_BEFORE : previous,
                            row.getString(5)));
                }
            }
            return blocks;
        }
    }

    private static void span(PreparedStatement query, String land, long first, long last) throws SQLException {
        query.setString(1, land);
        query.setLong(2, first);
        query.setLong(3, last);
    }
}
