package de.antragswerk.system.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code ./antragswerk}, as an operator calls it. */
public final class Launcher {
    private static final Path CHECKOUT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Map<String, String> TEST_INSTANCE = Map.of(
            "ANTRAGSWERK_LAUNCHER", CHECKOUT.resolve("antragswerk").toString(),
            "ANTRAGSWERK_HOME", CHECKOUT.resolve(".antragswerk/test").toString(),
            "ANTRAGSWERK_DIST", CHECKOUT.resolve(".antragswerk/dist").toString(),
            "ANTRAGSWERK_HTTP_PORT", "18080",
            "ANTRAGSWERK_ADMIN_PORT", "14848",
            "ANTRAGSWERK_KEYCLOAK_PORT", "18180",
            "ANTRAGSWERK_DB_PORT", "15544",
            "ANTRAGSWERK_NO_BUILD", "1");

    private final Map<String, String> environment;

    private Launcher(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The instance that the environment names; what it leaves open is the test instance of this checkout. */
    public static Launcher ofTheEnvironment() {
        var environment = new LinkedHashMap<>(System.getenv());
        TEST_INSTANCE.forEach(environment::putIfAbsent);
        return new Launcher(environment);
    }

    public static Path checkout() {
        return CHECKOUT;
    }

    boolean runs() {
        return call("status").code() == 0;
    }

    public void start() {
        succeed("start");
    }

    public void stop() {
        succeed("stop");
    }

    public void deploy(Path plugin) {
        succeed("deploy", plugin.toAbsolutePath().toString());
    }

    /** As a second version: the one that is there goes on. */
    public void deployBeside(Path plugin) {
        succeed("deploy", "--beside", plugin.toAbsolutePath().toString());
    }

    public void undeploy(String plugin, String version) {
        succeed("undeploy", plugin, version);
    }

    public void undeploy(String plugin) {
        succeed("undeploy", plugin);
    }

    /** The settings and secrets of the instance, read from {@code ./antragswerk env} by a shell as its users do. */
    Map<String, String> settings() {
        var shell = run(List.of("bash", "-c", "eval \"$(\"$0\" env)\" && env -0", script()));
        if (shell.code() != 0) {
            throw new IllegalStateException("./antragswerk env failed: " + shell.output());
        }
        var settings = new LinkedHashMap<String, String>();
        for (var line : shell.output().split("\0")) {
            var equals = line.indexOf('=');
            if (equals > 0 && line.startsWith("ANTRAGSWERK_")) {
                settings.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return settings;
    }

    private void succeed(String... command) {
        var outcome = call(command);
        if (outcome.code() != 0) {
            throw new IllegalStateException(
                    "./antragswerk " + String.join(" ", command) + " failed: " + outcome.output());
        }
    }

    private Outcome call(String... command) {
        var words = new ArrayList<>(List.of(script()));
        words.addAll(List.of(command));
        return run(words);
    }

    private String script() {
        return environment.get("ANTRAGSWERK_LAUNCHER");
    }

    private record Outcome(int code, String output) {}

    /** Through a file: a pipe would be held open by the servers that the script leaves running. */
    private Outcome run(List<String> command) {
        try {
            var output = Files.createTempFile("antragswerk", ".out");
            try {
                var builder = new ProcessBuilder(command);
                builder.environment().putAll(environment);
                builder.redirectErrorStream(true).redirectOutput(output.toFile());
                var process = builder.start();
                if (!process.waitFor(10, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("no end within ten minutes: " + command);
                }
                return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
