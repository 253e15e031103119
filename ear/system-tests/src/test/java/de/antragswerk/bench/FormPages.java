package de.antragswerk.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A citizen at the form: saves a page and gets it shown again (POST, redirect, GET), each client in a session of its own. */
final class FormPages implements AutoCloseable {
    private static final Pattern LOGIN_ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String BEGIN = "/orte/064140000000/alg2/beginnen/hauptantrag";

    private record Session(HttpClient http, URI page, String csrf) {}

    private final Instance instance;
    private final Map<Integer, Session> sessions = new ConcurrentHashMap<>();

    FormPages(Instance instance) {
        this.instance = instance;
    }

    void step(int client) throws IOException, InterruptedException {
        var session = sessions.get(client);
        if (session == null) {
            session = begin();
            sessions.put(client, session);
        }
        var answer = post(
                session.http(),
                session.page(),
                Map.of(
                        "_csrf", session.csrf(),
                        "aktion", "speichern",
                        "/person/vorname", "Samira",
                        "/person/familienname", "Haddad",
                        "/person/geburtsdatum", "17.04.1991",
                        "/person/geburtsort", "Aleppo",
                        "/person/geschlecht", "weiblich"));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("the page was not saved: " + answer.statusCode());
        }
        var shown = get(session.http(), session.page());
        if (shown.statusCode() != 200 || !shown.body().contains("Aleppo")) {
            throw new IllegalStateException("the page was not shown: " + shown.statusCode());
        }
    }

    private Session begin() throws IOException, InterruptedException {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var login = get(http, URI.create(instance.publicUrl() + "/anmelden?ziel=" + BEGIN));
        var begin = post(
                http,
                URI.create(found(LOGIN_ACTION, login.body()).replace("&amp;", "&")),
                Map.of("username", "samira.haddad", "password", "Antragswerk-2026"));
        var draft = post(
                http, URI.create(instance.publicUrl() + BEGIN), Map.of("_csrf", found(CSRF, begin.body())));
        var page = URI.create(draft.uri().toString().replaceAll("(/entwuerfe/[0-9a-f-]+).*", "$1/seiten/person"));
        return new Session(http, page, found(CSRF, get(http, page).body()));
    }

    private static HttpResponse<String> get(HttpClient http, URI uri) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(HttpClient http, URI uri, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return http.send(
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", uri.getScheme() + "://" + uri.getAuthority())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String found(Pattern pattern, String page) {
        var match = pattern.matcher(page);
        if (!match.find()) {
            throw new IllegalStateException("the page has not what was expected");
        }
        return match.group(1);
    }

    @Override
    public void close() {
        sessions.values().forEach(session -> session.http().close());
    }
}
