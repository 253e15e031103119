package de.antragswerk.form;

import de.antragswerk.plugin.form.RepeatingGroup;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.stream.Collectors;

/** How an entry of a repeating group is called: by the answers that name it. */
final class EntryNames {
    private EntryNames() {}

    /** @return empty while none of them is given */
    static String of(RepeatingGroup group, JsonObject entry) {
        return group.naming().stream()
                .map(id -> Answers.value(entry, id))
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }
}
