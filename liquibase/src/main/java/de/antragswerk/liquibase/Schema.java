package de.antragswerk.liquibase;

import java.sql.SQLException;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

/** All change logs, applied as the owner. */
final class Schema {
    private final DatabaseServer server;

    Schema(DatabaseServer server) {
        this.server = server;
    }

    void update() throws SQLException, LiquibaseException {
        try (var connection = server.asOwner()) {
            var database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            database.setDefaultSchemaName(DatabaseServer.DATABASE);
            try (var liquibase = new Liquibase("db/changelog.xml", new ClassLoaderResourceAccessor(), database)) {
                liquibase.update(new Contexts(), new LabelExpression());
            }
        }
    }
}
