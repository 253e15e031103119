package de.antragswerk.web.land;

import de.antragswerk.json.Json;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.guard.Multipart;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a form of these pages has sent. */
final class SentForm {
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private SentForm() {}

    static SentForm of(HttpServletRequest request) throws IOException {
        if (!Multipart.is(request) || !(Multipart.of(request) instanceof Multipart.Parts parts)) {
            throw Refusal.invalid("land-invalid");
        }
        var form = new SentForm();
        for (var part : parts.all()) {
            if (part.filename().isEmpty()) {
                form.fields.put(part.name(), part.text());
            } else if (part.content().length > 0) {
                form.files.put(part.name(), part.content());
            }
        }
        return form;
    }

    Map<String, String> fields() {
        return fields;
    }

    String text(String name) {
        return fields.getOrDefault(name, "");
    }

    Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** A document that our own page has given along; whoever changed it meets the same check as any other. */
    JsonObject document(String name) {
        try {
            var text = text(name);
            return text.isBlank() ? JsonValue.EMPTY_JSON_OBJECT : Json.object(text.getBytes(StandardCharsets.UTF_8));
        } catch (JsonException damaged) {
            throw Refusal.invalid("land-invalid");
        }
    }
}
