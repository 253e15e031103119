package de.antragswerk.system.http;

import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.Platform;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Somebody's session with the pages. Safe to use from several threads once signed in, as several tabs are. */
public final class WebSession {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int MOST_REDIRECTS = 15;

    private final Platform platform;
    private final Cookies cookies = new Cookies();
    private volatile String csrfToken = "";

    public WebSession(Platform platform) {
        this.platform = platform;
    }

    public static WebSession of(Platform platform, Person person) {
        var session = new WebSession(platform);
        session.signIn(person);
        return session;
    }

    public Answer get(String path) {
        return follow(once(request(platform.url(path)).GET()));
    }

    /** Without following a redirect. */
    public Answer look(String path) {
        return once(request(platform.url(path)).GET());
    }

    public Answer post(String path, Map<String, String> fields) {
        return postRaw(path, withToken(fields));
    }

    /** Exactly these fields: no token is added. */
    public Answer postRaw(String path, Map<String, String> fields) {
        return postForm(platform.url(path), fields);
    }

    public Answer upload(String path, Map<String, String> fields, String filename, byte[] content) {
        var form = Fields.multipart(withToken(fields), List.of(new Fields.FilePart("datei", filename, content)));
        return once(request(platform.url(path))
                .header("Content-Type", form.contentType())
                .POST(BodyPublishers.ofByteArray(form.body())));
    }

    /** Any request in this session, for what browsers do not send. */
    public Answer send(String path, UnaryOperator<HttpRequest.Builder> change) {
        return once(change.apply(request(platform.url(path))));
    }

    public Answer signIn(Person person) {
        return signIn(person, person.isStaff() ? "/verwaltung/anmelden" : "/anmelden");
    }

    public Answer signIn(Person person, String path) {
        var page = passwordOnly(person, path);
        if (isKeycloak(page) && page.text().contains("name=\"otp\"")) {
            page = answerWithCode(page, person);
        }
        if (isKeycloak(page) || page.csrfToken().isEmpty()) {
            throw new AssertionError("not signed in: " + describe(page));
        }
        csrfToken = page.csrfToken().get();
        return page;
    }

    /** Opens a page that leads to Keycloak, and enters the password there. */
    public Answer passwordOnly(Person person, String path) {
        return submitTo(get(path), Map.of("username", person.username(), "password", Person.PASSWORD));
    }

    public Answer answerWithCode(Answer page, Person person) {
        return submitTo(page, Map.of("otp", person.oneTimeCode()));
    }

    /** A new login brings a new token. */
    public void useTokenOf(Answer page) {
        csrfToken = page.csrfToken().orElseThrow(() -> new AssertionError("no token on " + describe(page)));
    }

    public String csrfToken() {
        return csrfToken;
    }

    private static String describe(Answer answer) {
        return answer.address() + " " + answer.status() + " " + answer.mainText();
    }

    public String cookie(String path) {
        return cookies.header(platform.url(path));
    }

    public void useCookie(String name, String value) {
        cookies.set(platform.url("/"), name, value);
    }

    private boolean isKeycloak(Answer answer) {
        return answer.address().getPort() == platform.port("KEYCLOAK");
    }

    /** Fills in the form of a page. */
    public Answer submitTo(Answer page, Map<String, String> fields) {
        var action = page.formAction().orElseThrow(() -> new AssertionError("no form on " + describe(page)));
        return follow(postForm(action, fields));
    }

    private Map<String, String> withToken(Map<String, String> fields) {
        var all = new LinkedHashMap<>(Map.of("_csrf", csrfToken));
        all.putAll(fields);
        return all;
    }

    private Answer postForm(URI address, Map<String, String> fields) {
        return once(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Fields.urlEncoded(fields))));
    }

    public Answer follow(Answer first) {
        var answer = first;
        for (var redirects = 0; answer.isRedirect(); redirects++) {
            if (redirects == MOST_REDIRECTS) {
                throw new AssertionError("too many redirects, last to " + answer.location());
            }
            answer = once(request(answer.address().resolve(answer.location())).GET());
        }
        return answer;
    }

    private HttpRequest.Builder request(URI address) {
        var builder = HttpRequest.newBuilder(address).timeout(PATIENCE);
        var sent = cookies.header(address);
        return sent.isEmpty() ? builder : builder.header("Cookie", sent);
    }

    private Answer once(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            var response = CLIENT.send(request, BodyHandlers.ofByteArray());
            cookies.store(request.uri(), response.headers().allValues("Set-Cookie"));
            return new Answer(response);
        } catch (IOException failure) {
            throw new Unanswered(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unanswered(interrupted);
        }
    }
}
