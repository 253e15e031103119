package de.antragswerk.directory;

import de.antragswerk.json.Json;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The requests that the other classes send, as the service account of a client that may look after people and groups. */
@ApplicationScoped
class AdminApi {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    /** A token is renewed this long before it ends. */
    private static final long MARGIN_SECONDS = 20;

    private record Token(String value, Instant until) {}

    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private final Clock clock;
    private final HttpClient http;
    private volatile Token token;

    @Inject
    AdminApi(
            @ConfigProperty(name = "antragswerk.oidc.staff.issuer") String issuer,
            @ConfigProperty(
                            name = "antragswerk.oidc.staff.provisioning-client-id",
                            defaultValue = "antragswerk-provisioning")
                    String clientId,
            @ConfigProperty(name = "antragswerk.oidc.staff.provisioning-client-secret") String clientSecret,
            Clock clock) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
    }

    AdminApi() {
        this.issuer = null;
        this.clientId = null;
        this.clientSecret = null;
        this.clock = null;
        this.http = null;
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    Optional<JsonObject> object(String path) {
        var answer = send("GET", path, BodyPublishers.noBody());
        if (answer.statusCode() == 404) {
            return Optional.empty();
        }
        return Optional.of(read(accepted(answer)).asJsonObject());
    }

    /** Nothing there is an empty list. */
    JsonArray list(String path) {
        var answer = send("GET", path, BodyPublishers.noBody());
        return answer.statusCode() == 404
                ? JsonValue.EMPTY_JSON_ARRAY
                : read(accepted(answer)).asJsonArray();
    }

    /** @return whether it was made; not when it was already there */
    boolean create(String path, JsonObject what) {
        var answer = send("POST", path, BodyPublishers.ofString(what.toString()));
        return answer.statusCode() != 409 && accepted(answer).statusCode() / 100 == 2;
    }

    void put(String path, JsonObject what) {
        accepted(send("PUT", path, BodyPublishers.ofString(what.toString())));
    }

    void post(String path) {
        accepted(send("POST", path, BodyPublishers.noBody()));
    }

    /** What is gone already is fine. */
    void delete(String path) {
        var answer = send("DELETE", path, BodyPublishers.noBody());
        if (answer.statusCode() != 404) {
            accepted(answer);
        }
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body) {
        var answer = exchange(request(method, path, body));
        if (answer.statusCode() == 401) {
            token = null;
            return exchange(request(method, path, body));
        }
        return answer;
    }

    private HttpRequest request(String method, String path, BodyPublisher body) {
        var at = issuer.lastIndexOf("/realms/");
        return HttpRequest.newBuilder(URI.create(issuer.substring(0, at) + "/admin" + issuer.substring(at) + path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + bearer())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, body)
                .build();
    }

    private String bearer() {
        var known = token;
        if (known != null && known.until().isAfter(clock.instant())) {
            return known.value();
        }
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(ANSWER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + encoded(clientId)
                        + "&client_secret=" + encoded(clientSecret)))
                .build();
        var answer = read(accepted(exchange(request))).asJsonObject();
        var fresh = new Token(
                answer.getString("access_token"),
                clock.instant().plusSeconds(answer.getInt("expires_in", 0) - MARGIN_SECONDS));
        token = fresh;
        return fresh.value();
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException away) {
            throw new DirectoryException(DirectoryException.AWAY, away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DirectoryException(DirectoryException.AWAY, stopped);
        }
    }

    private static HttpResponse<String> accepted(HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) {
            throw new DirectoryException(DirectoryException.AWAY);
        }
        if (answer.statusCode() / 100 != 2) {
            throw new DirectoryException("directory-refused-" + answer.statusCode());
        }
        return answer;
    }

    private static JsonValue read(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readValue();
        } catch (JsonException unreadable) {
            throw new DirectoryException(DirectoryException.AWAY, unreadable);
        }
    }
}
