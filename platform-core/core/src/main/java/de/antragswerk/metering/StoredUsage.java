package de.antragswerk.metering;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Uses in the database, whole sets in one call. The connection holds a transaction in the scope of whoever reports; it keeps
 * the Länder that the set names until it ends, so it should end soon.
 */
public final class StoredUsage {
    private final Connection connection;

    public StoredUsage(Connection connection) {
        this.connection = connection;
    }

    /**
     * Records what is new, decides by the contract what of it counts, and adds it to the chains and sums.
     *
     * @param source who reports; {@link UseReport#PLATFORM} is the platform's own name
     * @return where {@link Taken#refused} names events, the caller rolls back
     */
    public Taken take(List<UseReport> reports, String source, Instant at) throws SQLException {
        try (var call = connection.prepareStatement("select * from usage_take(?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            uuids(call, 1, reports, UseReport::event);
            uuids(call, 2, reports, UseReport::caseId);
            texts(call, 3, reports, UseReport::authority);
            texts(call, 4, reports, UseReport::benefit);
            texts(call, 5, reports, UseReport::kind);
            texts(call, 6, reports, UseReport::pluginVersion);
            array(call, 7, "date", reports, UseReport::occurredOn);
            call.setString(8, source);
            call.setTimestamp(9, Timestamp.from(at));
            return taken(call);
        }
    }

    /**
     * Takes uses back, each once only.
     *
     * @param actor the person's id, or the platform's name
     * @return where {@link Taken#refused} names events, the caller rolls back
     */
    public Taken correct(List<Correction> corrections, CorrectionReason reason, String actor, String source, Instant at)
            throws SQLException {
        try (var call = connection.prepareStatement("select * from usage_correct(?, ?, ?, ?, ?, ?)")) {
            uuids(call, 1, corrections, Correction::event);
            uuids(call, 2, corrections, Correction::corrected);
            call.setString(3, reason.name());
            call.setString(4, actor);
            call.setString(5, source);
            call.setTimestamp(6, Timestamp.from(at));
            return taken(call);
        }
    }

    /** For a scope that may see it. */
    Optional<UseReport> find(UUID event) throws SQLException {
        try (var query = connection.prepareStatement("select event, case_id, authority, benefit, kind, plugin_version,"
                + " occurred_on from usage_record where event = ? and corrects is null")) {
            query.setObject(1, event);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(report(row)) : Optional.empty();
            }
        }
    }

    private static UseReport report(ResultSet row) throws SQLException {
        return new UseReport(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class));
    }

    /** For a scope that may see it. */
    boolean isCorrected(UUID event) throws SQLException {
        try (var query = connection.prepareStatement("select from usage_record where corrects = ?")) {
            query.setObject(1, event);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static Taken taken(PreparedStatement call) throws SQLException {
        try (var row = call.executeQuery()) {
            row.next();
            return new Taken(row.getLong(1), row.getLong(2), row.getLong(3), events(row.getArray(4)));
        }
    }

    private static List<UUID> events(Array array) throws SQLException {
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }

    private <T> void uuids(PreparedStatement call, int index, List<T> from, Function<T, UUID> value)
            throws SQLException {
        array(call, index, "uuid", from, value);
    }

    private <T> void texts(PreparedStatement call, int index, List<T> from, Function<T, String> value)
            throws SQLException {
        array(call, index, "text", from, value);
    }

    private <T> void array(PreparedStatement call, int index, String type, List<T> from, Function<T, ?> value)
            throws SQLException {
        call.setArray(
                index, connection.createArrayOf(type, from.stream().map(value).toArray()));
    }
}
