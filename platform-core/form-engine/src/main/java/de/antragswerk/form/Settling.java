package de.antragswerk.form;

import de.antragswerk.form.Compiled.CompiledGroup;
import de.antragswerk.form.Compiled.CompiledRepeating;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the answers that count: known to the form and not hidden by a condition, where conditions see only answers that
 * count themselves. Each round filters the original answers again, so that an answer comes back when what hid it turns
 * out to be hidden. Entries of repeating groups keep their positions.
 */
record Settling(CompiledForm form, Conditions conditions) {
    /** Deeper chains of conditions than any form has; a form whose conditions bite their own tail ends here. */
    private static final int MOST_ROUNDS = 40;

    JsonObject settled(JsonObject answers) {
        var known = answers;
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var next = filtered(answers, known);
            if (next.equals(known)) {
                return next;
            }
            known = next;
        }
        return known;
    }

    private JsonObject filtered(JsonObject answers, JsonObject known) {
        var scope = Scope.of(conditions.day(), known);
        var result = Answers.builder();
        for (var page : form.pages()) {
            if (conditions.hold(page.when(), scope)) {
                filtered(page.elements(), answers, known, scope).forEach(result::add);
            }
        }
        return result.build();
    }

    private JsonObject filtered(List<Compiled> elements, JsonObject source, JsonObject known, Scope scope) {
        var result = Answers.builder();
        for (var element : elements) {
            var value = Answers.value(source, element.id());
            if (value != JsonValue.NULL && conditions.hold(element.when(), scope)) {
                var kept = filtered(element, value, known, scope);
                if (kept != JsonValue.NULL) {
                    result.add(element.id(), kept);
                }
            }
        }
        return result.build();
    }

    private JsonValue filtered(Compiled element, JsonValue value, JsonObject known, Scope scope) {
        return switch (element) {
            case CompiledField field -> value;
            case CompiledGroup group -> {
                var kept = value instanceof JsonObject object
                        ? filtered(group.children(), object, Answers.object(known, group.id()), scope)
                        : JsonValue.EMPTY_JSON_OBJECT;
                yield kept.isEmpty() ? JsonValue.NULL : kept;
            }
            case CompiledRepeating group ->
                value instanceof JsonArray array && !array.isEmpty()
                        ? filtered(group, array, Answers.array(known, group.id()), scope)
                        : JsonValue.NULL;
        };
    }

    private JsonValue filtered(CompiledRepeating group, JsonArray entries, JsonArray known, Scope scope) {
        List<JsonValue> kept = new ArrayList<>(entries.size());
        for (var i = 0; i < entries.size(); i++) {
            var knownEntry = Answers.entry(known, i);
            kept.add(filtered(group.children(), Answers.entry(entries, i), knownEntry, scope.within(knownEntry)));
        }
        return Answers.array(kept);
    }
}
