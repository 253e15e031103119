package de.antragswerk.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** A citizen's access token, fetched anew before it expires. */
final class Tokens {
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Duration KEPT = Duration.ofMinutes(3);

    private final HttpClient http;
    private final Instance instance;
    private final String user;
    private String token;
    private Instant until = Instant.EPOCH;

    Tokens(HttpClient http, Instance instance, String user) {
        this.http = http;
        this.instance = instance;
        this.user = user;
    }

    synchronized String current() throws IOException, InterruptedException {
        if (Instant.now().isAfter(until)) {
            token = fetch();
            until = Instant.now().plus(KEPT);
        }
        return token;
    }

    private String fetch() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(instance.citizensIssuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "client_id=antragswerk-test&grant_type=password&scope=openid&password=Antragswerk-2026&username="
                                + user))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        var match = ACCESS_TOKEN.matcher(answer.body());
        if (!match.find()) {
            throw new IllegalStateException("no token for " + user + ": " + answer.statusCode());
        }
        return match.group(1);
    }
}
