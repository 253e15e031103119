package de.antragswerk.exchange.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Pages on the one hand, the tree of elements on the other. On pages that are asked once for each entry stand further members of a
 * repeating group; in the tree all members stand together.
 */
final class Paging {
    private static final String ELEMENTS = "elements";

    private Paging() {}

    /** The tree, by id, of pages with their elements. */
    static Map<String, JsonObject> tree(JsonArray pages) {
        Map<String, JsonObject> tree = new LinkedHashMap<>();
        for (var page : pages.getValuesAs(JsonObject.class)) {
            if (!page.containsKey("each")) {
                page.getJsonArray(ELEMENTS)
                        .getValuesAs(JsonObject.class)
                        .forEach(one -> tree.put(one.getString("id"), one));
            }
        }
        for (var page : pages.getValuesAs(JsonObject.class)) {
            if (page.containsKey("each")) {
                tree.computeIfPresent(page.getString("each"), (id, group) -> with(group, page.getJsonArray(ELEMENTS)));
            }
        }
        return tree;
    }

    private static JsonObject with(JsonObject group, JsonArray further) {
        var members = FormWriter.JSON.createArrayBuilder(group.getJsonArray("repeat"));
        further.forEach(members::add);
        return FormWriter.JSON.createObjectBuilder(group).add("repeat", members).build();
    }

    /** The pages without their elements, of which only the ids remain. */
    static JsonArray outline(JsonArray pages) {
        var outline = FormWriter.JSON.createArrayBuilder();
        for (var page : pages.getValuesAs(JsonObject.class)) {
            var ids = FormWriter.JSON.createArrayBuilder();
            page.getJsonArray(ELEMENTS).getValuesAs(JsonObject.class).forEach(one -> ids.add(one.getString("id")));
            outline.add(FormWriter.JSON.createObjectBuilder(page).add(ELEMENTS, ids));
        }
        return outline.build();
    }

    /** Pages again. */
    static JsonArray of(Map<String, JsonObject> tree, JsonArray outline) {
        var elsewhere = membersElsewhere(outline);
        var pages = FormWriter.JSON.createArrayBuilder();
        for (var page : outline.getValuesAs(JsonObject.class)) {
            var each = page.getString("each", null);
            var siblings = each == null ? tree : members(tree.get(each));
            var elements = FormWriter.JSON.createArrayBuilder();
            for (var id : page.getJsonArray(ELEMENTS).getValuesAs(JsonString::getString)) {
                var element = siblings.get(id);
                if (element != null) {
                    elements.add(
                            each == null && elsewhere.containsKey(id) ? without(element, elsewhere.get(id)) : element);
                }
            }
            pages.add(FormWriter.JSON.createObjectBuilder(page).add(ELEMENTS, elements));
        }
        return pages.build();
    }

    private static Map<String, Set<String>> membersElsewhere(JsonArray outline) {
        Map<String, Set<String>> elsewhere = new LinkedHashMap<>();
        for (var page : outline.getValuesAs(JsonObject.class)) {
            if (page.containsKey("each")) {
                elsewhere
                        .computeIfAbsent(page.getString("each"), group -> new HashSet<>())
                        .addAll(page.getJsonArray(ELEMENTS).getValuesAs(JsonString::getString));
            }
        }
        return elsewhere;
    }

    private static Map<String, JsonObject> members(JsonObject group) {
        Map<String, JsonObject> members = new LinkedHashMap<>();
        if (group != null && group.get("repeat") instanceof JsonArray all) {
            all.getValuesAs(JsonObject.class).forEach(member -> members.put(member.getString("id"), member));
        }
        return members;
    }

    private static JsonObject without(JsonObject group, Set<String> ids) {
        var members = FormWriter.JSON.createArrayBuilder();
        group.getJsonArray("repeat").getValuesAs(JsonObject.class).stream()
                .filter(member -> !ids.contains(member.getString("id")))
                .map(member -> (JsonValue) member)
                .forEach(members::add);
        return FormWriter.JSON.createObjectBuilder(group).add("repeat", members).build();
    }
}
