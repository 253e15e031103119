package de.antragswerk.liquibase;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** The PostgreSQL server to migrate, and the passwords of its roles. */
record DatabaseServer(
        String host, int port, String superuser, String superuserPassword, String ownerPassword, String appPassword) {

    static final String DATABASE = "antragswerk";
    static final String OWNER = "antragswerk_owner";
    static final String APPLICATION = "antragswerk_app";

    static DatabaseServer from(Map<String, String> environment) {
        return new DatabaseServer(
                environment.getOrDefault("ANTRAGSWERK_DB_HOST", "127.0.0.1"),
                Integer.parseInt(required(environment, "ANTRAGSWERK_DB_PORT")),
                environment.get("ANTRAGSWERK_DB_SUPERUSER"),
                environment.get("ANTRAGSWERK_DB_SUPERUSER_PASSWORD"),
                required(environment, "ANTRAGSWERK_DB_OWNER_PASSWORD"),
                required(environment, "ANTRAGSWERK_DB_APP_PASSWORD"));
    }

    boolean hasSuperuser() {
        return superuser != null && !superuser.isBlank();
    }

    Connection asSuperuser(String database) throws SQLException {
        return connect(database, superuser, superuserPassword);
    }

    Connection asOwner() throws SQLException {
        return connect(DATABASE, OWNER, ownerPassword);
    }

    private Connection connect(String database, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        if (password != null) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection("jdbc:postgresql://" + host + ":" + port + "/" + database, properties);
    }

    private static String required(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("the environment variable " + name + " is missing");
        }
        return value;
    }
}
