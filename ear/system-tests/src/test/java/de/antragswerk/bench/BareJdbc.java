package de.antragswerk.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The same rows as a submission of the platform writes, of the same size, in one transaction, by prepared statements on
 * one connection for each client; nothing is computed, checked or encrypted. Only the use goes through the database's own
 * function, because there is no other way in.
 */
final class BareJdbc implements AutoCloseable {

    /** A row to be written again; keys are made new, everything else stays. */
    private record Row(String table, Map<String, Object> columns) {}

    private final Instance instance;
    private final Map<Integer, Connection> connections = new ConcurrentHashMap<>();
    private volatile List<Row> rows = List.of();
    private volatile Row use;
    private volatile String citizen;

    BareJdbc(Instance instance) {
        this.instance = instance;
    }

    void copyRowsOf(UUID submission) throws SQLException {
        try (var connection = instance.application()) {
            connection.setAutoCommit(false);
            scope(connection, "platform", "");
            citizen = one(connection, "select citizen from submission where id = '" + submission + "'");
            List<Row> read = new ArrayList<>(read(connection, "outbox", "submission", submission));
            use = read(connection, "usage_record", "event", submission).getFirst();
            connection.rollback();
            scope(connection, "citizen", citizen);
            read.addAll(0, read(connection, "submission", "id", submission));
            for (var table : List.of("submission_document", "evidence_file", "audit_entry")) {
                read.addAll(read(connection, table, "submission", submission));
            }
            read.addAll(
                    read(connection, "status_change", "submission", submission).subList(0, 1));
            connection.rollback();
            rows = read;
        }
    }

    void write(int client) throws SQLException {
        var connection = connections.computeIfAbsent(client, this::connect);
        scope(connection, "citizen", citizen);
        var id = UUID.randomUUID();
        for (var row : rows) {
            try (var statement = connection.prepareStatement(sql(row))) {
                bind(statement, row, id);
                statement.executeUpdate();
            }
        }
        count(connection, id);
        connection.commit();
    }

    private void count(Connection connection, UUID submission) throws SQLException {
        var columns = use.columns();
        try (var call = connection.prepareStatement("select * from usage_take(array[?::uuid], array[?::uuid], array[?],"
                + " array[?], array[?], array[?], array[?::date], 'platform', now())")) {
            call.setObject(1, submission);
            call.setObject(2, UUID.randomUUID());
            var index = 3;
            for (var column : List.of("authority", "benefit", "kind", "plugin_version", "occurred_on")) {
                call.setObject(index++, columns.get(column));
            }
            call.executeQuery().close();
        }
    }

    private static void bind(PreparedStatement statement, Row row, UUID submission) throws SQLException {
        var index = 1;
        for (var column : row.columns().entrySet()) {
            statement.setObject(index++, value(row.table(), column.getKey(), column.getValue(), submission));
        }
    }

    private static Object value(String table, String column, Object stored, UUID submission) {
        return switch (column) {
            case "id" -> table.equals("submission") ? submission : UUID.randomUUID();
            case "submission", "event" -> submission;
            case "case_id" -> UUID.randomUUID();
            case "reference" -> submission.toString().substring(0, 18);
            case "idempotency_key" -> "bench/" + submission;
            default -> stored;
        };
    }

    private static List<Row> read(Connection connection, String table, String key, UUID id) throws SQLException {
        List<Row> read = new ArrayList<>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select * from " + table + " where " + key + " = '" + id + "'")) {
            while (result.next()) {
                Map<String, Object> columns = new LinkedHashMap<>();
                for (var column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    columns.put(result.getMetaData().getColumnName(column), result.getObject(column));
                }
                read.add(new Row(table, asWhenReceived(table, columns)));
            }
        }
        return read;
    }

    /** Undoes what delivery has changed since; and keeps the platform's own worker away from these rows. */
    private static Map<String, Object> asWhenReceived(String table, Map<String, Object> columns) {
        columns.replaceAll((name, value) -> name.equals("status") ? "RECEIVED" : value);
        if (table.equals("outbox")) {
            columns.put("state", "WAITING");
            columns.put("next_attempt_at", java.sql.Timestamp.valueOf("2999-01-01 00:00:00"));
        }
        if (table.equals("audit_entry")) {
            columns.remove("id");
        }
        return columns;
    }

    private static String sql(Row row) {
        var names = String.join(", ", row.columns().keySet());
        var marks = String.join(
                ", ", row.columns().keySet().stream().map(name -> "?").toList());
        return "insert into " + row.table() + " (" + names + ") values (" + marks + ")";
    }

    private Connection connect(int client) {
        try {
            var connection = instance.application();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException failure) {
            throw new IllegalStateException("no connection for client " + client, failure);
        }
    }

    private static void scope(Connection connection, String scope, String citizen) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select set_config('app.scope', ?, true), set_config('app.citizen', ?, true)")) {
            statement.setString(1, scope);
            statement.setString(2, citizen);
            statement.executeQuery().close();
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections.values()) {
            connection.close();
        }
    }
}
