package de.antragswerk.plugin.form;

import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a form definition from its JSON form.
 *
 * <pre>{@code
 * { "form": "hauptantrag", "version": "1.0",
 *   "codeLists": { "familienstand": ["ledig", "verheiratet"] },
 *   "pages": [ { "id": "person", "elements": [
 *     { "id": "person", "group": [
 *       { "id": "vorname", "type": "text", "maxLength": 100, "required": true, "law": "§ 60 Abs. 1 SGB I" } ] },
 *     { "id": "mitglieder", "repeat": [ ... ], "min": 0, "max": 20, "when": { "==": [ { "var": "allein" }, false ] } }
 *   ] } ],
 *   "evidence": [ { "id": "ausweis", "necessity": "REQUIRED", "law": "§ 60 Abs. 1 Nr. 3 SGB I" } ] }
 * }</pre>
 */
public final class FormReader {
    private FormReader() {}

    /** @throws IllegalArgumentException if the definition is damaged; the message names the element */
    public static FormDefinition read(InputStream json) {
        try (var reader = Json.createReader(json)) {
            return form(reader.readObject());
        }
    }

    private static FormDefinition form(JsonObject form) {
        var ref = new FormRef(new FormId(form.getString("form")), FormVersion.parse(form.getString("version")));
        Map<String, CodeList> codeLists = new LinkedHashMap<>();
        objectOrEmpty(form, "codeLists")
                .forEach((id, codes) -> codeLists.put(id, new CodeList(id, strings(codes.asJsonArray()))));
        var pages = form.getJsonArray("pages").getValuesAs(JsonObject.class).stream()
                .map(page -> new Page(page.getString("id"), when(page), elements(page.getJsonArray("elements"))))
                .toList();
        var evidence = arrayOrEmpty(form, "evidence").getValuesAs(JsonObject.class).stream()
                .map(item -> new EvidenceItem(
                        item.getString("id"),
                        EvidenceItem.Necessity.valueOf(item.getString("necessity")),
                        when(item),
                        item.getString("law")))
                .toList();
        return new FormDefinition(ref, pages, evidence, codeLists);
    }

    private static List<Element> elements(JsonArray elements) {
        return elements.getValuesAs(JsonObject.class).stream()
                .map(FormReader::element)
                .toList();
    }

    private static Element element(JsonObject element) {
        var id = element.getString("id");
        try {
            if (element.containsKey("group")) {
                return new Group(id, when(element), elements(element.getJsonArray("group")));
            }
            if (element.containsKey("repeat")) {
                return new RepeatingGroup(
                        id,
                        element.getInt("min", 0),
                        element.getInt("max"),
                        when(element),
                        elements(element.getJsonArray("repeat")));
            }
            return new Field(
                    id, type(element), element.getBoolean("required", false), when(element), element.getString("law"));
        } catch (NullPointerException | ClassCastException damaged) {
            throw new IllegalArgumentException("form element is incomplete: " + id, damaged);
        }
    }

    private static FieldType type(JsonObject field) {
        return FieldTypes.read(field);
    }

    private static Optional<Condition> when(JsonObject part) {
        JsonValue logic = part.get("when");
        return logic == null ? Optional.empty() : Optional.of(new Condition(logic));
    }

    private static JsonObject objectOrEmpty(JsonObject parent, String name) {
        return parent.containsKey(name) ? parent.getJsonObject(name) : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static JsonArray arrayOrEmpty(JsonObject parent, String name) {
        return parent.containsKey(name) ? parent.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(jakarta.json.JsonString.class).stream()
                .map(jakarta.json.JsonString::getString)
                .toList();
    }
}
