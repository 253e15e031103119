package de.antragswerk.kit.block;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Set;
import java.util.TreeSet;

/** Gives a form the code lists that its blocks choose from, and no others. */
final class UsedCodeLists {
    private static final JsonProvider JSON = JsonProvider.provider();

    private UsedCodeLists() {}

    static JsonObject added(JsonObject form, BlockLibrary library) {
        Set<String> used = new TreeSet<>();
        collect(form.get("pages"), used);
        var own = form.getOrDefault("codeLists", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        var lists = JSON.createObjectBuilder(own);
        used.stream()
                .filter(list -> !own.containsKey(list) && library.codeLists().containsKey(list))
                .forEach(list -> lists.add(list, library.codeLists().get(list)));
        return JSON.createObjectBuilder(form).add("codeLists", lists).build();
    }

    private static void collect(JsonValue part, Set<String> used) {
        switch (part) {
            case JsonArray parts -> parts.forEach(inside -> collect(inside, used));
            case JsonObject object -> {
                if (object.get("codes") instanceof JsonString list) {
                    used.add(list.getString());
                }
                for (var content : Set.of("elements", "group", "repeat")) {
                    collect(object.getOrDefault(content, JsonValue.NULL), used);
                }
            }
            default -> {}
        }
    }
}
