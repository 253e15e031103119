package de.antragswerk.bench;

import de.antragswerk.system.platform.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The running platform, with what only the benchmark wants to know of it. */
record Instance(Platform platform) {

    /** As the application's own role, which row-level security binds. */
    Connection application() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "antragswerk_app");
        properties.setProperty("password", platform.setting("ANTRAGSWERK_DB_APP_PASSWORD"));
        properties.setProperty("currentSchema", "antragswerk");
        properties.setProperty("stringtype", "unspecified");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + platform.port("DB") + "/antragswerk", properties);
    }

    long residentMegabytes() throws IOException {
        var pid = Files.readString(platform.home().resolve("run/payara.pid"))
                .strip()
                .split("\\s+")[0];
        return Files.readAllLines(Path.of("/proc", pid, "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    static String loadAverage() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }
}
