package de.antragswerk.configuration;

import de.antragswerk.TestDatabase;
import de.antragswerk.plugin.BenefitId;
import java.sql.Connection;
import java.sql.SQLException;

/** Hessen with a few authorities, in the scope of whoever administers one of its areas. */
final class AreasOfHessen {
    static final BenefitId ALG2 = new BenefitId("alg2");

    private AreasOfHessen() {}

    static Connection administering(TestDatabase database, String area) throws SQLException {
        var connection = database.inNoScope();
        act(connection, "administration", area);
        return connection;
    }

    static void act(Connection connection, String scope, String area) throws SQLException {
        try (var query = connection.prepareStatement(
                "select set_config('app.scope', ?, true), set_config('app.area', ?, true)")) {
            query.setString(1, scope);
            query.setString(2, area);
            query.execute();
        }
    }

    static void land(Connection connection, String key) throws SQLException {
        run(
                connection,
                "insert into land (key, name, configuration) values (?, 'Land', '{}') on conflict do nothing",
                key);
    }

    static void authority(Connection connection, String ars) throws SQLException {
        run(
                connection,
                "insert into authority (ars, land, name, contact) values (?, left(?, 2), 'Sozialamt ' || ?, '{}')",
                ars,
                ars,
                ars);
    }

    static void run(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var position = 0; position < values.length; position++) {
                statement.setString(position + 1, values[position]);
            }
            statement.executeUpdate();
        }
    }
}
