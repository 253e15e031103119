package de.antragswerk.exchange.form;

import de.antragswerk.plugin.form.CodeList;
import de.antragswerk.plugin.form.Element;
import de.antragswerk.plugin.form.Field;
import de.antragswerk.plugin.form.FieldType;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.Group;
import de.antragswerk.plugin.form.Page;
import de.antragswerk.plugin.form.RepeatingGroup;
import de.antragswerk.plugin.form.TextKeys;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers to one form version as JSON Schema 2020-12, for those who send them by REST. It says what an answer looks like; whether a
 * question is asked depends on other answers, which stands in {@code x-when} as JsonLogic. Therefore only what is always asked is required.
 */
public final class JsonSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String AMOUNT = "^-?\\d{1,12}(\\.\\d{1,2})?$";
    private final FormDefinition form;
    private final Map<String, String> texts;

    private JsonSchema(FormDefinition form, Map<String, String> texts) {
        this.form = form;
        this.texts = texts;
    }

    /** @param id address of the schema; @param texts the benefit's, for titles */
    public static JsonObject of(FormDefinition form, Map<String, String> texts, String id) {
        return new JsonSchema(form, texts).schema(id);
    }

    private JsonObject schema(String id) {
        var json = FormWriter.JSON
                .createObjectBuilder()
                .add("$schema", DIALECT)
                .add("$id", id)
                .add(
                        "title",
                        texts.getOrDefault(
                                TextKeys.formTitle(form.ref().id()), form.ref().toString()));
        object(json, elements(), "");
        return json.build();
    }

    /** Elements of all pages; what stands on pages for each entry is a further member of its group. */
    private List<Asked> elements() {
        Map<String, List<Asked>> further = new LinkedHashMap<>();
        form.pages()
                .forEach(page -> page.each()
                        .ifPresent(each -> page.elements()
                                .forEach(element -> further.computeIfAbsent(each, group -> new ArrayList<>())
                                        .add(new Asked(element, false, List.of())))));
        return form.pages().stream()
                .filter(page -> page.each().isEmpty())
                .flatMap(page -> page.elements().stream().map(element -> asked(page, element, further)))
                .toList();
    }

    private static Asked asked(Page page, Element element, Map<String, List<Asked>> further) {
        return new Asked(element, page.when().isEmpty(), further.getOrDefault(element.id(), List.of()));
    }

    /**
     * @param always unless its own condition hides it
     * @param further members that other pages ask
     */
    private record Asked(Element element, boolean always, List<Asked> further) {}

    private void object(JsonObjectBuilder json, List<Asked> elements, String prefix) {
        var properties = FormWriter.JSON.createObjectBuilder();
        var required = FormWriter.JSON.createArrayBuilder();
        for (var asked : elements) {
            properties.add(
                    asked.element().id(),
                    element(asked, prefix + asked.element().id()));
            if (asked.always() && isAlwaysThere(asked.element())) {
                required.add(asked.element().id());
            }
        }
        json.add("type", "object").add("properties", properties);
        var names = required.build();
        if (!names.isEmpty()) {
            json.add("required", names);
        }
        json.add("additionalProperties", false);
    }

    private static boolean isAlwaysThere(Element element) {
        if (element.when().isPresent()) {
            return false;
        }
        return switch (element) {
            case Field field -> field.required();
            case Group group -> group.elements().stream().anyMatch(JsonSchema::isAlwaysThere);
            case RepeatingGroup group -> group.min() > 0;
        };
    }

    private JsonObjectBuilder element(Asked asked, String path) {
        var json = FormWriter.JSON.createObjectBuilder();
        var label = texts.get(TextKeys.label(form.ref().id(), path));
        if (label != null) {
            json.add("title", label);
        }
        switch (asked.element()) {
            case Field field -> field(json, field);
            case Group group -> object(json, members(group.elements()), path + ".");
            case RepeatingGroup group -> repeating(json, group, asked.further(), path);
        }
        asked.element().when().ifPresent(when -> json.add("x-when", when.logic()));
        return json;
    }

    private static List<Asked> members(List<Element> elements) {
        return elements.stream()
                .map(element -> new Asked(element, true, List.of()))
                .toList();
    }

    private void repeating(JsonObjectBuilder json, RepeatingGroup group, List<Asked> further, String path) {
        List<Asked> members = new ArrayList<>(members(group.elements()));
        members.addAll(further);
        var entry = FormWriter.JSON.createObjectBuilder();
        object(entry, members, path + ".");
        json.add("type", "array")
                .add("minItems", group.min())
                .add("maxItems", group.max())
                .add("items", entry);
    }

    private void field(JsonObjectBuilder json, Field field) {
        type(json, field.type());
        json.add("x-law", field.legalBasis());
        field.calculation()
                .ifPresent(calculation -> json.add("readOnly", true).add("x-calculation", calculation.logic()));
    }

    private void type(JsonObjectBuilder json, FieldType type) {
        switch (type) {
            case FieldType.Text text -> {
                json.add("type", "string").add("maxLength", text.maxLength());
                text.pattern().ifPresent(pattern -> json.add("pattern", "^(?:" + pattern + ")$"));
            }
            case FieldType.YesNo yesNo -> json.add("type", "boolean");
            case FieldType.Day day -> json.add("type", "string").add("format", "date");
            case FieldType.Choice choice -> json.add("type", "string").add("enum", codes(choice.codeList()));
            case FieldType.MultiChoice choice ->
                json.add("type", "array")
                        .add("uniqueItems", true)
                        .add("items", FormWriter.JSON.createObjectBuilder().add("enum", codes(choice.codeList())));
            case FieldType.WholeNumber number ->
                json.add("type", "integer").add("minimum", number.min()).add("maximum", number.max());
            case FieldType.Money money -> json.add("type", "string").add("pattern", AMOUNT);
            case FieldType.Decimal decimal -> json.add("type", "string").add("pattern", decimal(decimal.scale()));
            case FieldType.Country country -> json.add("type", "string").add("pattern", "^[A-Z]{2}$");
            case FieldType.Locality locality -> json.add("type", "string").add("maxLength", locality.maxLength());
            case FieldType.Checked checked -> json.add("type", "string");
        }
    }

    private static String decimal(int scale) {
        return "^-?\\d{1,12}" + (scale == 0 ? "" : "(\\.\\d{1," + scale + "})?") + "$";
    }

    private JsonArrayBuilder codes(String list) {
        CodeList codes = form.codeLists().get(list);
        return FormWriter.JSON.createArrayBuilder(codes.codes());
    }
}
