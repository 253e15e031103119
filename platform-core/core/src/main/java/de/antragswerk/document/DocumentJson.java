package de.antragswerk.document;

import de.antragswerk.draft.EvidenceFile;
import de.antragswerk.form.LegibleForm;
import de.antragswerk.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The document's stored and exported form. The schema's name changes when its shape does; a member that is new and that
 * older documents may lack does not change it.
 */
public final class DocumentJson {
    private static final String SCHEMA = "antragswerk/submission-1";

    private DocumentJson() {}

    public static JsonObject write(SubmissionDocument document) {
        return Json.createObjectBuilder()
                .add("schema", SCHEMA)
                .add("reference", document.reference())
                .add("benefit", document.benefit())
                .add("benefitName", document.benefitName())
                .add("form", document.form())
                .add("formVersion", document.formVersion())
                .add("formTitle", document.formTitle())
                .add("authority", document.authority())
                .add("authorityName", document.authorityName())
                .add("place", document.place())
                .add("placeName", document.placeName())
                .add("applicantName", document.applicantName())
                .add("applicationDay", document.applicationDay().toString())
                .add("receivedAt", document.receivedAt().toString())
                .add("title", document.legible().title())
                .add("sections", array(document.legible().sections(), DocumentJson::section))
                .add("notes", array(document.notes(), Json::createValue))
                .add("missingEvidence", array(document.missingEvidence(), DocumentJson::missing))
                .add("evidence", array(document.evidence(), DocumentJson::file))
                .add("evidenceLabels", labels(document.evidenceLabels()))
                .add("answers", document.answers())
                .add("caseFile", document.caseFile())
                .build();
    }

    public static SubmissionDocument read(byte[] utf8) {
        try (var reader = Json.createReader(new ByteArrayInputStream(utf8))) {
            return read(reader.readObject());
        }
    }

    private static SubmissionDocument read(JsonObject json) {
        return new SubmissionDocument(
                json.getString("reference"),
                json.getString("benefit"),
                json.getString("benefitName"),
                json.getString("form"),
                json.getString("formVersion"),
                json.getString("formTitle"),
                json.getString("authority"),
                json.getString("authorityName"),
                json.getString("place"),
                json.getString("placeName"),
                json.getString("applicantName"),
                LocalDate.parse(json.getString("applicationDay")),
                Instant.parse(json.getString("receivedAt")),
                new LegibleForm(json.getString("title"), list(json, "sections", DocumentJson::section)),
                texts(json, "notes"),
                list(
                        json,
                        "missingEvidence",
                        item -> new MissingEvidence(item.getString("item"), item.getString("label"))),
                list(json, "evidence", DocumentJson::file),
                labels(json),
                json.getJsonObject("answers"),
                json.getJsonObject("caseFile"));
    }

    private static JsonValue section(LegibleForm.Section section) {
        return Json.createObjectBuilder()
                .add("page", section.page())
                .add("title", section.title())
                .add("entries", array(section.entries(), DocumentJson::entry))
                .build();
    }

    private static LegibleForm.Section section(JsonObject json) {
        return new LegibleForm.Section(
                json.getString("page"), json.getString("title"), list(json, "entries", DocumentJson::entry));
    }

    private static JsonValue entry(LegibleForm.Entry entry) {
        return Json.createObjectBuilder()
                .add("pointer", entry.pointer())
                .add("heading", entry.heading())
                .add("label", entry.label())
                .add("value", entry.value())
                .add("answered", entry.answered())
                .build();
    }

    private static LegibleForm.Entry entry(JsonObject json) {
        return new LegibleForm.Entry(
                json.getString("pointer"),
                json.getString("heading"),
                json.getString("label"),
                json.getString("value"),
                json.getBoolean("answered"));
    }

    private static JsonValue missing(MissingEvidence missing) {
        return Json.createObjectBuilder()
                .add("item", missing.item())
                .add("label", missing.label())
                .build();
    }

    private static JsonValue file(EvidenceFile file) {
        return Json.createObjectBuilder()
                .add("id", file.id().toString())
                .add("item", file.item())
                .add("filename", file.filename())
                .add("mediaType", file.mediaType())
                .add("size", file.size())
                .add("uploadedAt", file.uploadedAt().toString())
                .add("further", array(file.further(), Json::createValue))
                .build();
    }

    private static EvidenceFile file(JsonObject json) {
        return new EvidenceFile(
                UUID.fromString(json.getString("id")),
                json.getString("item"),
                json.getString("filename"),
                json.getString("mediaType"),
                json.getJsonNumber("size").longValue(),
                Instant.parse(json.getString("uploadedAt")),
                texts(json, "further"));
    }

    private static JsonObject labels(Map<String, String> labels) {
        var json = Json.createObjectBuilder();
        new TreeMap<>(labels).forEach(json::add);
        return json.build();
    }

    /** Older documents have none. */
    private static Map<String, String> labels(JsonObject document) {
        var json = document.getOrDefault("evidenceLabels", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject();
        return json.keySet().stream().collect(Collectors.toUnmodifiableMap(item -> item, json::getString));
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonValue> each) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(item -> array.add(each.apply(item)));
        return array.build();
    }

    private static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> each) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(each)
                .toList();
    }
}
