package de.antragswerk.draft.edit;

import de.antragswerk.draft.edit.Edits.Edit;
import de.antragswerk.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Set;
import java.util.stream.Collectors;

/** The stored form of {@link Edits}; short names, since it is written with every save. */
public final class EditsJson {
    private EditsJson() {}

    public static String write(Edits edits) {
        var latest = Json.createArrayBuilder();
        for (var edit : edits.latest()) {
            latest.add(Json.createObjectBuilder()
                    .add("s", edit.sheet())
                    .add("n", edit.turn())
                    .add("r", edit.revision())
                    .add("p", array(edit.pointers()))
                    .add("g", array(edit.reshaped())));
        }
        return Json.createObjectBuilder()
                .add("f", edits.forgotten())
                .add("e", latest)
                .build()
                .toString();
    }

    /** @param revision of the draft, for drafts from before edits were kept */
    public static Edits read(String stored, int revision) {
        if (stored == null) {
            return Edits.unknownUpTo(revision);
        }
        var json = Json.object(stored.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Edits(
                json.getJsonArray("e").getValuesAs(JsonObject.class).stream()
                        .map(EditsJson::edit)
                        .toList(),
                json.getInt("f"));
    }

    private static Edit edit(JsonObject json) {
        return new Edit(
                json.getString("s"),
                json.getInt("n"),
                json.getInt("r"),
                set(json.getJsonArray("p")),
                set(json.getJsonArray("g")));
    }

    private static JsonArray array(Set<String> texts) {
        var array = Json.createArrayBuilder();
        texts.stream().sorted().forEach(array::add);
        return array.build();
    }

    private static Set<String> set(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
