package de.antragswerk.web.rest;

import de.antragswerk.json.Json;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.submission.DirectSubmission;
import de.antragswerk.submission.DirectSubmission.DirectFile;
import de.antragswerk.web.guard.Multipart;
import de.antragswerk.web.place.PathIds;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the multipart request that sends an Antrag: the part {@code antrag}, and files named {@code evidence:<item>}. */
final class SentAntrag {
    private static final String ANTRAG = "antrag";
    private static final String EVIDENCE = "evidence:";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,60}");

    private SentAntrag() {}

    static DirectSubmission read(HttpServletRequest request, String idempotencyKey) throws IOException {
        if (idempotencyKey == null || !KEY.matcher(idempotencyKey).matches()) {
            throw Refusal.invalid("idempotency-key-missing");
        }
        var parts = parts(request);
        var antrag = antrag(parts);
        return new DirectSubmission(
                PathIds.benefit(text(antrag, "benefit")),
                PathIds.form(text(antrag, "form")),
                PathIds.place(text(antrag, "place")),
                answers(antrag),
                files(parts),
                idempotencyKey);
    }

    private static Multipart.Parts parts(HttpServletRequest request) throws IOException {
        if (!Multipart.is(request)) {
            throw Refusal.invalid("multipart-expected");
        }
        return switch (Multipart.of(request)) {
            case Multipart.TooLarge tooLarge -> throw Refusal.tooLarge("file-too-large");
            case Multipart.Malformed malformed -> throw Refusal.invalid("multipart-expected");
            case Multipart.Parts parts -> parts;
        };
    }

    private static JsonObject antrag(Multipart.Parts parts) {
        var part = parts.find(ANTRAG).orElseThrow(() -> Refusal.invalid("antrag-missing"));
        try {
            return Json.object(part.content());
        } catch (JsonException malformed) {
            throw Refusal.invalid("antrag-malformed");
        }
    }

    private static String text(JsonObject antrag, String name) {
        return Optional.ofNullable(antrag.get(name))
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .orElseThrow(() -> missing(name));
    }

    private static JsonObject answers(JsonObject antrag) {
        var answers = antrag.get("answers");
        if (answers == null || answers.getValueType() != JsonValue.ValueType.OBJECT) {
            throw missing("answers");
        }
        return answers.asJsonObject();
    }

    private static Refusal missing(String name) {
        return Refusal.invalid("antrag-malformed", List.of(new Finding("/" + name, "required")));
    }

    private static List<DirectFile> files(Multipart.Parts parts) {
        return parts.all().stream()
                .filter(part -> part.name().startsWith(EVIDENCE))
                .map(part -> new DirectFile(part.name().substring(EVIDENCE.length()), part.filename(), part.content()))
                .toList();
    }
}
