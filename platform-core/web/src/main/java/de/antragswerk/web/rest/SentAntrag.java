package de.antragswerk.web.rest;

import de.antragswerk.json.Json;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.submission.DirectSubmission;
import de.antragswerk.submission.DirectSubmission.DirectFile;
import de.antragswerk.web.guard.Uploads;
import de.antragswerk.web.place.PathIds;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the multipart request that sends an Antrag: the part {@code antrag}, and files named {@code evidence:<item>}. */
final class SentAntrag {
    private static final String ANTRAG = "antrag";
    private static final String EVIDENCE = "evidence:";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,60}");

    private SentAntrag() {}

    static DirectSubmission read(HttpServletRequest request, String idempotencyKey)
            throws IOException, ServletException {
        if (idempotencyKey == null || !KEY.matcher(idempotencyKey).matches()) {
            throw Refusal.invalid("idempotency-key-missing");
        }
        if (!Uploads.isMultipart(request)) {
            throw Refusal.invalid("multipart-expected");
        }
        if (!Uploads.fits(request)) {
            throw Refusal.tooLarge("file-too-large");
        }
        var parts = request.getParts();
        var antrag = antrag(parts);
        return new DirectSubmission(
                PathIds.benefit(text(antrag, "benefit")),
                PathIds.form(text(antrag, "form")),
                PathIds.place(text(antrag, "place")),
                answers(antrag),
                files(parts),
                idempotencyKey);
    }

    private static JsonObject antrag(Collection<Part> parts) throws IOException {
        var part = parts.stream()
                .filter(one -> ANTRAG.equals(one.getName()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("antrag-missing"));
        try (var reader = Json.createReader(part.getInputStream())) {
            return reader.readObject();
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

    private static List<DirectFile> files(Collection<Part> parts) throws IOException {
        var files = new ArrayList<DirectFile>();
        for (var part : parts) {
            if (part.getName().startsWith(EVIDENCE)) {
                var item = part.getName().substring(EVIDENCE.length());
                files.add(new DirectFile(
                        item, part.getSubmittedFileName(), part.getInputStream().readAllBytes()));
            }
        }
        return files;
    }
}
