package de.antragswerk.system.http;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What came back. */
public record Answer(HttpResponse<byte[]> response) {
    private static final Pattern FORM_ACTION = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"[^>]*>");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    public int status() {
        return response.statusCode();
    }

    public URI address() {
        return response.uri();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** What people read of a page, for messages of failures. */
    public String mainText() {
        return text().replaceAll("(?s)^.*<main[^>]*>|</main>.*$|<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    public JsonObject json() {
        try (var reader = Json.createReader(new StringReader(text()))) {
            return reader.readObject();
        }
    }

    public JsonArray jsonArray() {
        try (var reader = Json.createReader(new StringReader(text()))) {
            return reader.readArray();
        }
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String location() {
        return header("Location");
    }

    public boolean isRedirect() {
        return status() == 302 || status() == 303;
    }

    /** The last part of the path that it leads to: the id of what was made. */
    String idOf(String collection) {
        var path = isRedirect() ? location() : address().getPath();
        var matcher = Pattern.compile("/" + collection + "/([0-9a-f-]{36})").matcher(path);
        if (!matcher.find()) {
            throw new AssertionError("no id in " + path + ", status " + status() + ": " + mainText());
        }
        return matcher.group(1);
    }

    Optional<String> csrfToken() {
        return first(CSRF);
    }

    Optional<URI> formAction() {
        return first(FORM_ACTION).map(action -> address().resolve(action.replace("&amp;", "&")));
    }

    private Optional<String> first(Pattern pattern) {
        var matcher = pattern.matcher(text());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
