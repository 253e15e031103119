package de.antragswerk.liquibase;

import java.sql.Connection;
import java.sql.SQLException;

/** The database with its two roles: the owner migrates, the application owns nothing. */
final class Roles {
    private final DatabaseServer server;

    Roles(DatabaseServer server) {
        this.server = server;
    }

    void create() throws SQLException {
        try (var connection = server.asSuperuser("postgres")) {
            role(connection, DatabaseServer.OWNER, server.ownerPassword());
            role(connection, DatabaseServer.APPLICATION, server.appPassword());
            if (!exists(connection, "select 1 from pg_database where datname = ?", DatabaseServer.DATABASE)) {
                run(connection, "create database " + DatabaseServer.DATABASE + " owner " + DatabaseServer.OWNER);
            }
        }
        try (var connection = server.asSuperuser(DatabaseServer.DATABASE)) {
            run(connection, "revoke all on schema public from public");
            run(connection, "revoke all on database " + DatabaseServer.DATABASE + " from public");
            run(
                    connection,
                    "grant connect on database " + DatabaseServer.DATABASE + " to " + DatabaseServer.APPLICATION);
            run(
                    connection,
                    "create schema if not exists " + DatabaseServer.DATABASE + " authorization "
                            + DatabaseServer.OWNER);
            run(connection, "grant usage on schema " + DatabaseServer.DATABASE + " to " + DatabaseServer.APPLICATION);
            for (var role : new String[] {DatabaseServer.OWNER, DatabaseServer.APPLICATION}) {
                run(
                        connection,
                        "alter role " + role + " in database " + DatabaseServer.DATABASE + " set search_path to "
                                + DatabaseServer.DATABASE);
            }
        }
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        var verb = exists(connection, "select 1 from pg_roles where rolname = ?", name) ? "alter" : "create";
        run(
                connection,
                verb + " role " + name + " login nosuperuser nocreatedb nocreaterole nobypassrls password "
                        + literal(connection, password));
    }

    private static String literal(Connection connection, String text) throws SQLException {
        try (var statement = connection.prepareStatement("select quote_literal(?)")) {
            statement.setString(1, text);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
