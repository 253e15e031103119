package de.antragswerk.costsharing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Vouchers of cost pools, in the scope of the connection's transaction. */
final class EvidenceTable {
    private final Connection connection;

    EvidenceTable(Connection connection) {
        this.connection = connection;
    }

    /** Without their bytes, the oldest first. */
    List<CostEvidence> of(String pool) throws SQLException {
        try (var query = connection.prepareStatement("""
                select id, pool, filename, media_type, size, sha256, uploaded_at from cost_evidence where pool = ?
                order by uploaded_at, id""")) {
            query.setString(1, pool);
            var files = new ArrayList<CostEvidence>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    files.add(new CostEvidence(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getInt(5),
                            row.getString(6),
                            row.getTimestamp(7).toInstant()));
                }
            }
            return files;
        }
    }

    void add(CostEvidence file, byte[] content, String by) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into cost_evidence (id, pool, filename, media_type, size, sha256, content, uploaded_by, uploaded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, file.id());
            insert.setString(2, file.pool());
            insert.setString(3, file.filename());
            insert.setString(4, file.mediaType());
            insert.setInt(5, file.size());
            insert.setString(6, file.sha256());
            insert.setBytes(7, content);
            insert.setString(8, by);
            insert.setTimestamp(9, Timestamp.from(file.uploadedAt()));
            insert.executeUpdate();
        }
    }

    Optional<byte[]> content(String pool, UUID id) throws SQLException {
        try (var query = connection.prepareStatement("select content from cost_evidence where pool = ? and id = ?")) {
            query.setString(1, pool);
            query.setObject(2, id);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
    }
}
