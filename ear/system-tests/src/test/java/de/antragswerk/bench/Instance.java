package de.antragswerk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** The running platform, as {@code ./antragswerk env} describes it. */
record Instance(String publicUrl, String citizensIssuer, int databasePort, String appPassword, Path home) {

    static Instance fromEnvironment() {
        Map<String, String> environment = System.getenv();
        return new Instance(
                required(environment, "ANTRAGSWERK_PUBLIC_URL"),
                required(environment, "ANTRAGSWERK_OIDC_CITIZENS_ISSUER"),
                Integer.parseInt(required(environment, "ANTRAGSWERK_DB_PORT")),
                required(environment, "ANTRAGSWERK_DB_APP_PASSWORD"),
                Path.of(required(environment, "ANTRAGSWERK_HOME")));
    }

    Connection application() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "antragswerk_app");
        properties.setProperty("password", appPassword);
        properties.setProperty("currentSchema", "antragswerk");
        properties.setProperty("stringtype", "unspecified");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + databasePort + "/antragswerk", properties);
    }

    long residentMegabytes() throws IOException {
        var pid = Files.readString(home.resolve("run/payara.pid")).strip().split("\\s+")[0];
        return Files.readAllLines(Path.of("/proc", pid, "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    static String loadAverage() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    private static String required(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is missing: start this by ./antragswerk bench");
        }
        return value;
    }
}
