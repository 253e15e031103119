package de.antragswerk.system.people;

import de.antragswerk.system.platform.Platform;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Access tokens for the REST interface, from the realms' clients for tests. */
public final class Tokens {
    private Tokens() {}

    /** With the second factor where the realm demands one. */
    public static String of(Platform platform, Person person) {
        var secondFactor = person.isStaff() ? Map.of("totp", person.oneTimeCode()) : Map.<String, String>of();
        return fetch(platform, person, "antragswerk-test", secondFactor)
                .orElseThrow(() -> new AssertionError("no token for " + person));
    }

    /** A citizen's with a second factor: trust level "substantiell". */
    public static String substantial(Platform platform, Person citizen) {
        return fetch(platform, citizen, "antragswerk-test-otp", Map.of("totp", citizen.oneTimeCode()))
                .orElseThrow(() -> new AssertionError("no token for " + citizen));
    }

    /** Nothing, where the realm demands more. */
    public static Optional<String> withPasswordOnly(Platform platform, Person person) {
        return fetch(platform, person, "antragswerk-test", Map.of());
    }

    private static Optional<String> fetch(Platform platform, Person person, String client, Map<String, String> more) {
        var fields = new LinkedHashMap<>(Map.of(
                "client_id",
                client,
                "grant_type",
                "password",
                "scope",
                "openid",
                "username",
                person.username(),
                "password",
                Person.PASSWORD));
        fields.putAll(more);
        var request = HttpRequest.newBuilder(
                        platform.keycloak("/realms/" + person.realm().id() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                return Optional.empty();
            }
            var body = Json.createReader(new StringReader(answer.body())).readObject();
            return Optional.of(body.getString("access_token"));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
