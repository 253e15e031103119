package de.antragswerk.system.http;

import de.antragswerk.system.people.Person;
import de.antragswerk.system.people.Tokens;
import de.antragswerk.system.platform.Platform;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** A program that talks to the REST interface with somebody's token, or with none. */
public final class Rest {
    private static final String ROOT = "/api/v1";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Platform platform;
    private final String authorization;

    private Rest(Platform platform, String authorization) {
        this.platform = platform;
        this.authorization = authorization;
    }

    public static Rest as(Platform platform, Person person) {
        return withToken(platform, Tokens.of(platform, person));
    }

    /** Signed in with a second factor. */
    public static Rest substantial(Platform platform, Person citizen) {
        return withToken(platform, Tokens.substantial(platform, citizen));
    }

    public static Rest withToken(Platform platform, String token) {
        return new Rest(platform, "Bearer " + token);
    }

    public static Rest anonymous(Platform platform) {
        return new Rest(platform, "");
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** {@code POST /submissions}. */
    public Answer submit(String idempotencyKey, String antrag, List<Fields.FilePart> files) {
        var form = Fields.antrag(antrag, files);
        return send(request("/submissions")
                .header("Content-Type", form.contentType())
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofByteArray(form.body())));
    }

    public Answer send(HttpRequest.Builder builder) {
        try {
            return new Answer(CLIENT.send(builder.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new Unanswered(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unanswered(interrupted);
        }
    }

    public HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(platform.url(ROOT + path)).timeout(Duration.ofSeconds(30));
        return authorization.isEmpty() ? builder : builder.header("Authorization", authorization);
    }
}
