package de.antragswerk.system.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real PostgreSQL, as the superuser who sees everything and as the role that the application has. */
public final class Database {
    private final Map<String, String> settings;

    Database(Map<String, String> settings) {
        this.settings = settings;
    }

    public Connection asSuperuser() throws SQLException {
        return connect("postgres", settings.get("ANTRAGSWERK_DB_SUPERUSER_PASSWORD"));
    }

    public Connection asApplication() throws SQLException {
        return connect("antragswerk_app", settings.get("ANTRAGSWERK_DB_APP_PASSWORD"));
    }

    private Connection connect(String role, String password) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + settings.get("ANTRAGSWERK_DB_PORT")
                + "/antragswerk?currentSchema=antragswerk&stringtype=unspecified";
        return DriverManager.getConnection(url, role, password);
    }

    public long count(String query, Object... parameters) {
        return Long.parseLong(strings(query, parameters).getFirst());
    }

    public String string(String query, Object... parameters) {
        return strings(query, parameters).getFirst();
    }

    public int change(String statement, Object... parameters) {
        try (var connection = asSuperuser();
                var prepared = prepare(connection, statement, parameters)) {
            return prepared.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The first column of every row, as the superuser sees it. */
    public List<String> strings(String query, Object... parameters) {
        try (var connection = asSuperuser()) {
            return strings(connection, query, parameters);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static List<String> strings(Connection connection, String query, Object... parameters) throws SQLException {
        try (var prepared = prepare(connection, query, parameters);
                var rows = prepared.executeQuery()) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var prepared = connection.prepareStatement(sql);
        for (var position = 0; position < parameters.length; position++) {
            prepared.setObject(position + 1, parameters[position]);
        }
        return prepared;
    }

    /** A transaction of the application's role in one scope, as the platform's own transactions are. */
    public Connection inScope(TenantScope scope) throws SQLException {
        var connection = asApplication();
        connection.setAutoCommit(false);
        try (var prepared = prepare(
                connection,
                "select set_config('app.scope', ?, true), set_config('app.citizen', ?, true),"
                        + " set_config('app.authority', ?, true), set_config('app.land', ?, true),"
                        + " set_config('app.area', ?, true)",
                scope.kind(),
                scope.citizen(),
                scope.authority(),
                scope.land(),
                scope.area())) {
            prepared.execute();
        }
        return connection;
    }

    /** For whom a transaction acts; empty where it does not matter. */
    public record TenantScope(String kind, String citizen, String authority, String land, String area) {
        public static TenantScope citizen(String sub) {
            return new TenantScope("citizen", sub, "", "", "");
        }

        public static TenantScope authority(String ars) {
            return new TenantScope("authority", "", ars, "", "");
        }

        public static TenantScope land(String key) {
            return new TenantScope("land", "", "", key, "");
        }

        /** Whoever sets up the area and what lies in it. */
        public static TenantScope administration(String ars) {
            return new TenantScope("administration", "", "", "", ars);
        }

        public static TenantScope coordination() {
            return new TenantScope("coordination", "", "", "", "");
        }

        @Override
        public String toString() {
            return kind + " " + citizen + authority + land + area;
        }
    }

    public Optional<String> find(String query, Object... parameters) {
        return strings(query, parameters).stream().findFirst();
    }
}
