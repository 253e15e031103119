package de.antragswerk.bench;

import de.antragswerk.system.http.Rest;
import de.antragswerk.system.people.Person;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** The same uses on three ways into the same table: a bare COPY, the database's own intake, and REST. */
final class UsageIntake implements AutoCloseable {
    private static final String COPY =
            "copy usage_record (event, case_id, land, authority, benefit, kind, plugin_version,"
                    + " occurred_on, recorded_at, booked_on, units, source, corrects, block) from stdin";

    private final Instance instance;
    private final List<ReportedUses> uses;
    private final FreshToken token;
    private final Map<Integer, Connection> copying = new ConcurrentHashMap<>();
    private final Map<Integer, Connection> calling = new ConcurrentHashMap<>();

    UsageIntake(Instance instance, List<ReportedUses> uses) {
        this.instance = instance;
        this.uses = uses;
        this.token = new FreshToken(instance.platform(), Person.K_KOORDINATION);
    }

    /** New rows only, past policies and chain; nothing is checked, counted or added up. */
    void copy(int client) throws SQLException, IOException {
        var connection = copying.computeIfAbsent(
                client,
                any -> opened(() -> {
                    var opened = instance.platform().database().asSuperuser();
                    opened.setAutoCommit(false);
                    return opened;
                }));
        var text = of(client).unique().stream().map(ReportedUse::line).collect(Collectors.joining());
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(text));
        connection.commit();
    }

    /** As the platform's own code calls it, in one transaction. */
    void take(int client) throws SQLException {
        var connection = calling.computeIfAbsent(
                client,
                any -> opened(() -> {
                    var opened = instance.application();
                    opened.setAutoCommit(false);
                    return opened;
                }));
        var batch = of(client).batch();
        try (var scope = connection.createStatement();
                var call =
                        connection.prepareStatement("select * from usage_take(?, ?, ?, ?, ?, ?, ?, 'bench', now())")) {
            scope.execute("select set_config('app.scope', 'coordination', true)");
            call.setArray(1, array(connection, "uuid", batch, ReportedUse::event));
            call.setArray(2, array(connection, "uuid", batch, ReportedUse::caseId));
            call.setArray(3, array(connection, "text", batch, ReportedUse::authority));
            call.setArray(4, array(connection, "text", batch, ReportedUse::benefit));
            call.setArray(5, array(connection, "text", batch, ReportedUse::kind));
            call.setArray(6, array(connection, "text", batch, use -> ReportedUse.VERSION));
            call.setArray(7, array(connection, "date", batch, ReportedUse::day));
            call.executeQuery().close();
        }
        connection.commit();
    }

    void send(int client) {
        var rest = Rest.withToken(instance.platform(), token.current());
        var body = of(client).batch().stream()
                .map(ReportedUse::json)
                .collect(Collectors.joining(",", "{\"source\":\"bench\",\"records\":[", "]}"));
        var answer = rest.send(rest.request("/usage/batches")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", client + "-" + UUID.randomUUID())
                .POST(BodyPublishers.ofString(body)));
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
    }

    /** Two writers each report for the same Länder. */
    private ReportedUses of(int client) {
        return uses.get(client / 2);
    }

    private static java.sql.Array array(
            Connection connection, String type, List<ReportedUse> batch, Function<ReportedUse, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, batch.stream().map(value).toArray());
    }

    private interface Opening {
        Connection open() throws SQLException;
    }

    private static Connection opened(Opening opening) {
        try {
            return opening.open();
        } catch (SQLException failure) {
            throw new IllegalStateException("no connection to PostgreSQL", failure);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connections : List.of(copying, calling)) {
            for (var connection : connections.values()) {
                connection.close();
            }
        }
    }
}
