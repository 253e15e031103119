package de.antragswerk.system.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The running instance that all tests share. */
public final class Platform implements AutoCloseable {
    private static final Duration READY = Duration.ofSeconds(90);
    private final Launcher launcher;
    private final Map<String, String> settings;
    private final boolean startedHere;
    private final Database database;

    private Platform(Launcher launcher, boolean startedHere) {
        this.launcher = launcher;
        this.startedHere = startedHere;
        this.settings = launcher.settings();
        this.database = new Database(settings);
    }

    public static Platform start() {
        var launcher = Launcher.ofTheEnvironment();
        var running = launcher.runs();
        if (!running) {
            launcher.start();
        }
        var platform = new Platform(launcher, !running);
        platform.awaitReady();
        platform.tellArquillian();
        return platform;
    }

    /** For the placeholders of arquillian.xml, which is read after this. */
    private void tellArquillian() {
        System.setProperty("antragswerk.admin.port", setting("ANTRAGSWERK_ADMIN_PORT"));
        System.setProperty("antragswerk.admin.password", setting("ANTRAGSWERK_ADMIN_PASSWORD"));
    }

    public Launcher launcher() {
        return launcher;
    }

    public Database database() {
        return database;
    }

    public String setting(String name) {
        var value = settings.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no setting " + name);
        }
        return value;
    }

    public int port(String which) {
        return Integer.parseInt(setting("ANTRAGSWERK_" + which + "_PORT"));
    }

    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + port("HTTP") + path);
    }

    public URI keycloak(String path) {
        return URI.create("http://127.0.0.1:" + port("KEYCLOAK") + path);
    }

    public ServerLog log() {
        return new ServerLog(home().resolve("logs/payara.log"));
    }

    public Path home() {
        return Path.of(setting("ANTRAGSWERK_HOME"));
    }

    public void awaitReady() {
        Eventually.holds("the application is ready", READY, () -> status("/health/ready") == 200);
    }

    /** {@code kill -9}: no shutdown hook, no flush, no goodbye. */
    public void killPayara() {
        var pid = payaraPid();
        var process = ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("Payara does not run"));
        process.destroyForcibly();
        Eventually.holds("Payara is dead", Duration.ofSeconds(20), () -> !process.isAlive());
    }

    private long payaraPid() {
        try {
            var words =
                    Files.readString(home().resolve("run/payara.pid")).strip().split(" ");
            return Long.parseLong(words[0]);
        } catch (IOException failure) {
            throw new IllegalStateException("Payara's pid is not known", failure);
        }
    }

    private int status(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(url(path))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    @Override
    public void close() {
        if (startedHere) {
            launcher.stop();
        }
    }
}
