package de.antragswerk.kit.block;

import de.antragswerk.kit.block.ExpandedForm.Origin;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Turns a form that uses blocks into one that spells everything out. Attributes that it does not know pass through, so that the
 * form's reader decides what they mean. Used once per form and thrown away.
 */
public final class FormExpansion {
    private static final JsonProvider JSON = JsonProvider.provider();
    /** What only the kit understands; it has been worked in and must not reach the platform. */
    private static final Set<String> WORKED_IN = Set.of(
            "use", "include", "without", "optional", "facts", "law", "reason", "when", "calc", "repeat", "group");

    private final BlockLibrary library;
    private final Trim trim = new Trim();
    private final Map<String, Origin> origins = new LinkedHashMap<>();

    private FormExpansion(BlockLibrary library) {
        this.library = library;
    }

    /** @throws IllegalArgumentException if a block is missing or a use leaves out what there is not */
    public static ExpandedForm expand(JsonObject form, BlockLibrary library) {
        var expansion = new FormExpansion(library);
        var pages = JSON.createArrayBuilder();
        form.getJsonArray("pages")
                .getValuesAs(JsonObject.class)
                .forEach(page -> pages.add(expansion.page(page, Spot.form(form))));
        var expanded = JSON.createObjectBuilder(form).add("pages", pages).build();
        return new ExpandedForm(UsedCodeLists.added(expanded, library), expansion.origins);
    }

    private JsonObject page(JsonObject page, Spot form) {
        return JSON.createObjectBuilder(page)
                .remove("law")
                .remove("reason")
                .add("elements", elements(page.getJsonArray("elements"), form.page(page)))
                .build();
    }

    private JsonArray elements(JsonArray elements, Spot spot) {
        var expanded = JSON.createArrayBuilder();
        elements.getValuesAs(JsonObject.class)
                .forEach(element -> element(element, spot).forEach(expanded::add));
        return expanded.build();
    }

    private JsonArray element(JsonObject element, Spot spot) {
        if (element.containsKey("include")) {
            return included(element, spot);
        }
        var id = element.getString("id");
        if (trim.leavesOut(spot.path() + id)) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        var expanded = element.containsKey("use") || element.containsKey("group") || element.containsKey("repeat")
                ? trim.within(element, spot.path() + id + ".", () -> container(element, spot))
                : field(element, spot);
        return JSON.createArrayBuilder().add(expanded).build();
    }

    private JsonArray included(JsonObject element, Spot spot) {
        var block = element.getString("include");
        var inside = spot.under(element).inside(block, element);
        var expanded = trim.within(element, spot.path(), () -> elements(library.elements(block), inside));
        var when = element.get("when");
        return when == null ? expanded : Conditions.alsoWhen(spot.condition(when), expanded);
    }

    private JsonObject container(JsonObject element, Spot spot) {
        var id = element.getString("id");
        var repeats = element.containsKey("repeat") && element.get("repeat") != JsonValue.FALSE;
        var inside = (repeats ? spot.repeat(id) : spot.group(id)).under(element);
        var content = element.get(repeats ? "repeat" : "group");
        if (element.containsKey("use")) {
            var block = element.getString("use");
            inside = inside.inside(block, element);
            content = library.elements(block);
        }
        origins.put(spot.path() + id, new Origin(inside.origins(), inside.reason()));
        return rest(element, spot)
                .add(repeats ? "repeat" : "group", elements(content.asJsonArray(), inside))
                .build();
    }

    private JsonObject field(JsonObject element, Spot spot) {
        var id = element.getString("id");
        var own = spot.under(element);
        origins.put(spot.path() + id, new Origin(spot.originsOf(id), own.reason()));
        var field = rest(element, spot);
        field.add(
                "law",
                own.law()
                        .orElseThrow(() ->
                                new IllegalArgumentException("no legal ground is given for " + spot.path() + id)));
        if (spot.block().isPresent() && !spot.facts()) {
            field.remove("fact");
        }
        if (trim.makesOptional(spot.path() + id)) {
            field.add("required", false);
        }
        return field.build();
    }

    /** Everything that is the platform's to read, with conditions that say where their answers stand. */
    private static JsonObjectBuilder rest(JsonObject element, Spot spot) {
        var rest = JSON.createObjectBuilder(element);
        WORKED_IN.forEach(rest::remove);
        for (var logic : Set.of("when", "calc")) {
            if (element.containsKey(logic)) {
                rest.add(logic, spot.condition(element.get(logic)));
            }
        }
        return rest;
    }
}
