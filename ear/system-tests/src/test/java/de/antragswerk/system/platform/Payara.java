package de.antragswerk.system.platform;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;

/** The server's administration over REST, for what {@code ./antragswerk} does not offer. */
public final class Payara {
    private static final String APPLICATION = "antragswerk";
    private static final String AFTER_THE_PLUGINS = "100";
    private static final Path EAR = Launcher.checkout().resolve("ear/target/antragswerk.ear");
    private final Platform platform;

    public Payara(Platform platform) {
        this.platform = platform;
    }

    public static Path ear() {
        return EAR;
    }

    public void undeployTheApplication() {
        call(
                "/applications/application/" + APPLICATION,
                HttpRequest.newBuilder().DELETE());
    }

    public void deployTheApplication() {
        var body = Json.createObjectBuilder()
                .add("id", EAR.toString())
                .add("name", APPLICATION)
                .add("force", "true")
                .add("deploymentorder", AFTER_THE_PLUGINS)
                .build();
        call(
                "/applications/application",
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.toString())));
    }

    private void call(String path, HttpRequest.Builder builder) {
        var credentials = "admin:" + platform.setting("ANTRAGSWERK_ADMIN_PASSWORD");
        var request = builder.uri(
                        URI.create("http://127.0.0.1:" + platform.port("ADMIN") + "/management/domain" + path))
                .timeout(Duration.ofMinutes(3))
                .header("Accept", "application/json")
                .header("X-Requested-By", "system-tests")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200 || answer.body().contains("\"exit_code\":\"FAILURE\"")) {
                throw new IllegalStateException(path + ": " + answer.body());
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
