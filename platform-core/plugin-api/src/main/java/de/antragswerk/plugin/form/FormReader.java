package de.antragswerk.plugin.form;

import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.plugin.fact.Fact;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a form definition from its JSON form.
 *
 * <pre>{@code
 * { "form": "hauptantrag", "version": "1.0",
 *   "codeLists": { "familienstand": ["ledig", "verheiratet"] },
 *   "pages": [ { "id": "person", "elements": [
 *     { "id": "person", "group": [
 *       { "id": "vorname", "type": "text", "maxLength": 100, "required": true, "law": "§ 60 Abs. 1 SGB I",
 *         "fact": "person.givenName" } ] },
 *     { "id": "mitglieder", "repeat": [ ... ], "min": 0, "max": 20, "when": { "==": [ { "var": "allein" }, false ] },
 *       "naming": ["vorname"] }
 *   ] },
 *   { "id": "einkommen", "section": "C", "each": "mitglieder", "elements": [
 *     { "id": "jahr", "type": "money", "calc": { "*": [12, { "var": "item.monat" }] }, "law": "§ 11 SGB II" } ] } ],
 *   "rules": [ { "id": "eineWohnung", "at": "wohnung", "holds": { ... }, "severity": "ERROR", "law": "§ 22 SGB II" } ],
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
                .map(FormReader::page)
                .toList();
        var evidence = arrayOrEmpty(form, "evidence").getValuesAs(JsonObject.class).stream()
                .map(FormReader::evidence)
                .toList();
        var rules = arrayOrEmpty(form, "rules").getValuesAs(JsonObject.class).stream()
                .map(FormReader::rule)
                .toList();
        return new FormDefinition(ref, pages, evidence, codeLists, rules);
    }

    private static Page page(JsonObject page) {
        return new Page(
                page.getString("id"),
                Optional.ofNullable(page.getString("section", null)),
                Optional.ofNullable(page.getString("each", null)),
                when(page),
                elements(page.getJsonArray("elements")));
    }

    private static EvidenceItem evidence(JsonObject item) {
        var kinds = item.containsKey("kinds")
                ? strings(item.getJsonArray("kinds")).stream()
                        .map(kind -> EvidenceItem.Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet())
                : EnumSet.allOf(EvidenceItem.Kind.class);
        return new EvidenceItem(
                item.getString("id"),
                EvidenceItem.Necessity.valueOf(item.getString("necessity")),
                when(item),
                item.getString("law"),
                kinds,
                item.getInt("maxMegabytes", EvidenceItem.USUAL_MEGABYTES));
    }

    private static FormRule rule(JsonObject rule) {
        return new FormRule(
                rule.getString("id"),
                rule.getString("at"),
                when(rule),
                new Condition(rule.get("holds")),
                FormRule.Severity.valueOf(rule.getString("severity", "ERROR")),
                rule.getString("law"));
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
                        elements(element.getJsonArray("repeat")),
                        strings(arrayOrEmpty(element, "naming")));
            }
            return field(id, element);
        } catch (NullPointerException | ClassCastException damaged) {
            throw new IllegalArgumentException("form element is incomplete: " + id, damaged);
        }
    }

    private static Field field(String id, JsonObject field) {
        return new Field(
                id,
                FieldTypes.read(field),
                field.getBoolean("required", false),
                when(field),
                field.getString("law"),
                Optional.ofNullable(field.getString("fact", null)).map(FormReader::fact),
                logic(field, "calc"));
    }

    private static Fact fact(String key) {
        return Fact.of(key).orElseThrow(() -> new IllegalArgumentException("there is no fact " + key));
    }

    private static Optional<Condition> when(JsonObject part) {
        return logic(part, "when");
    }

    private static Optional<Condition> logic(JsonObject part, String name) {
        JsonValue logic = part.get(name);
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
