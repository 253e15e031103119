package de.antragswerk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** A real PostgreSQL with the real schema, where the application is an ordinary user as it is in production. */
public final class TestDatabase implements AutoCloseable {

    private static final Logger LIQUIBASE_LOG = Logger.getLogger("liquibase");
    private static final String NAME = "antragswerk";
    private static final String OWNER = "antragswerk_owner";
    private static final String APPLICATION = "antragswerk_app";

    private final EmbeddedPostgres postgres;

    private TestDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static TestDatabase start() throws IOException, SQLException, LiquibaseException {
        var database = new TestDatabase(EmbeddedPostgres.builder().start());
        database.createSchema();
        return database;
    }

    /** For measuring: commits reach the disk, as they do in production. */
    public static TestDatabase startDurable() throws IOException, SQLException, LiquibaseException {
        var postgres = EmbeddedPostgres.builder();
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            postgres.setServerConfig(setting, "on");
        }
        var database = new TestDatabase(postgres.start());
        database.createSchema();
        return database;
    }

    private void createSchema() throws SQLException, LiquibaseException {
        try (var connection = connect("postgres", "postgres")) {
            run(connection, "create role " + OWNER + " login password '" + OWNER + "'");
            run(connection, "create role " + APPLICATION + " login password '" + APPLICATION + "'");
            run(connection, "create database " + NAME + " owner " + OWNER);
        }
        try (var connection = connect(NAME, OWNER)) {
            run(connection, "create schema " + NAME);
            run(connection, "grant usage on schema " + NAME + " to " + APPLICATION);
            run(connection, "alter role " + OWNER + " in database " + NAME + " set search_path to " + NAME);
        }
        try (var connection = connect("postgres", "postgres")) {
            run(connection, "alter role " + APPLICATION + " in database " + NAME + " set search_path to " + NAME);
        }
        try (var connection = connect(NAME, OWNER)) {
            migrate(connection);
        }
    }

    private static void migrate(Connection connection) throws LiquibaseException {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        database.setDefaultSchemaName(NAME);
        try (var liquibase = new Liquibase("db/changelog.xml", new ClassLoaderResourceAccessor(), database)) {
            liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
            quietly(() -> liquibase.update(new Contexts(), new LabelExpression()));
        }
    }

    private static void quietly(Scope.ScopedRunner<?> work) throws LiquibaseException {
        LIQUIBASE_LOG.setLevel(Level.WARNING);
        try {
            Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), work);
        } catch (LiquibaseException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new LiquibaseException(failure);
        }
    }

    /** A transaction of the application in no scope; it ends with the connection unless it was committed. */
    public Connection inNoScope() throws SQLException {
        var connection = connect(NAME, APPLICATION);
        connection.setAutoCommit(false);
        return connection;
    }

    /** A transaction of the application that acts for the platform itself. */
    public Connection asPlatform() throws SQLException {
        var connection = inNoScope();
        run(connection, "select set_config('app.scope', 'platform', true)");
        return connection;
    }

    /** Who owns the tables and so can do what the application cannot. Every statement is a transaction of its own. */
    public Connection asOwner() throws SQLException {
        return connect(NAME, OWNER);
    }

    private Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database, user, user);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
