package de.antragswerk.plugin;

import static java.util.Objects.requireNonNull;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * What the benefit's law makes of the answers, for the caseworker.
 *
 * @param schema names the shape of {@code content}, for example {@code alg2/case-file-1}
 * @param applicantName who applies, by the answers; empty: whoever is signed in
 * @param notes sentences for the caseworker in German, for example which Anlagen are needed
 * @param content for the case system
 */
public record CaseFile(String schema, Optional<String> applicantName, List<String> notes, JsonObject content) {
    public CaseFile {
        requireNonNull(schema, "a case file names its schema");
        requireNonNull(applicantName, "an absent name is an empty Optional");
        notes = List.copyOf(notes);
        requireNonNull(content, "a case file has content");
    }

    public CaseFile(String schema, List<String> notes, JsonObject content) {
        this(schema, Optional.empty(), notes, content);
    }
}
