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
 * @param routing by what the authority may distribute it; empty: everything goes where the authority's rules send what they do
 *     not know
 */
public record CaseFile(
        String schema,
        Optional<String> applicantName,
        List<String> notes,
        JsonObject content,
        Optional<RoutingFacts> routing) {
    public CaseFile {
        requireNonNull(schema, "a case file names its schema");
        requireNonNull(applicantName, "an absent name is an empty Optional");
        notes = List.copyOf(notes);
        requireNonNull(content, "a case file has content");
        requireNonNull(routing, "absent facts are an empty Optional");
    }

    public CaseFile(String schema, Optional<String> applicantName, List<String> notes, JsonObject content) {
        this(schema, applicantName, notes, content, Optional.empty());
    }

    public CaseFile(String schema, List<String> notes, JsonObject content) {
        this(schema, Optional.empty(), notes, content);
    }

    public CaseFile withRouting(RoutingFacts facts) {
        return new CaseFile(schema, applicantName, notes, content, Optional.of(facts));
    }
}
