package de.antragswerk.liquibase;

import java.sql.SQLException;
import liquibase.exception.LiquibaseException;

/**
 * Creates database and roles where they are missing and applies all change logs; running it twice changes nothing.
 *
 * <p>Reads ANTRAGSWERK_DB_HOST, _PORT, _SUPERUSER, _SUPERUSER_PASSWORD, _OWNER_PASSWORD and _APP_PASSWORD from the
 * environment, where other users of the machine cannot see them. Without a superuser the database and the two roles
 * must exist already. Ends with 1 and one sentence if it cannot.
 */
public final class Migrate {
    private Migrate() {}

    public static void main(String[] arguments) {
        try {
            var server = DatabaseServer.from(System.getenv());
            migrate(server);
        } catch (SQLException | LiquibaseException | IllegalArgumentException failure) {
            System.err.println("Die Datenbank konnte nicht migriert werden: " + failure.getMessage());
            System.exit(1);
        }
    }

    static void migrate(DatabaseServer server) throws SQLException, LiquibaseException {
        if (server.hasSuperuser()) {
            new Roles(server).create();
        }
        new Schema(server).update();
    }
}
