package de.antragswerk.form;

import de.antragswerk.form.Compiled.CompiledGroup;
import de.antragswerk.form.Compiled.CompiledRepeating;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the answers that count: known to the form and not hidden by a condition, where conditions see only answers that
 * count themselves. Each round filters the original answers again, so that an answer comes back when what hid it turns
 * out to be hidden. Entries of repeating groups keep their positions. Calculated values are worked out in each round, so
 * that conditions may read them; what somebody gave for them never counts.
 */
record Settling(CompiledForm form, Conditions conditions, Calculating calculating) {
    /** Deeper chains of conditions than any form has; a form whose conditions bite their own tail ends here. */
    private static final int MOST_ROUNDS = 40;

    static Settling of(CompiledForm form, Conditions conditions) {
        return new Settling(form, conditions, new Calculating(form, conditions));
    }

    JsonObject settled(JsonObject answers) {
        var counting = answers;
        // calculated at once: most conditions that read a calculated value would else take a round to find it
        var known = calculating.calculated(answers);
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var next = filtered(answers, known);
            known = calculating.calculated(next);
            if (next.equals(counting)) {
                return known;
            }
            counting = next;
        }
        return known;
    }

    private JsonObject filtered(JsonObject answers, JsonObject known) {
        var scope = conditions.over(known);
        var result = Answers.builder();
        form.home().forEach(page -> addPage(page, result, answers, known, scope));
        return result.build();
    }

    private void addPage(
            CompiledPage page, JsonObjectBuilder result, JsonObject source, JsonObject known, Scope scope) {
        if (conditions.hold(page.when(), scope)) {
            add(page.elements(), result, source, known, scope);
        }
    }

    private void add(
            List<Compiled> elements, JsonObjectBuilder result, JsonObject source, JsonObject known, Scope scope) {
        for (var element : elements) {
            var value = Answers.value(source, element.id());
            if (value != JsonValue.NULL && conditions.hold(element.when(), scope)) {
                var kept = filtered(element, value, known, scope);
                if (kept != JsonValue.NULL) {
                    result.add(element.id(), kept);
                }
            }
        }
    }

    private JsonValue filtered(Compiled element, JsonValue value, JsonObject known, Scope scope) {
        return switch (element) {
            case CompiledField field -> field.isCalculated() ? JsonValue.NULL : value;
            case CompiledGroup group ->
                value instanceof JsonObject object
                        ? filtered(group, object, Answers.object(known, group.id()), scope)
                        : JsonValue.NULL;
            case CompiledRepeating group ->
                value instanceof JsonArray array && !array.isEmpty()
                        ? filtered(group, array, Answers.array(known, group.id()), scope)
                        : JsonValue.NULL;
        };
    }

    private JsonValue filtered(CompiledGroup group, JsonObject source, JsonObject known, Scope scope) {
        var result = Answers.builder();
        add(group.children(), result, source, known, scope);
        var kept = result.build();
        return kept.isEmpty() ? JsonValue.NULL : kept;
    }

    private JsonValue filtered(CompiledRepeating group, JsonArray entries, JsonArray known, Scope scope) {
        List<JsonValue> kept = new ArrayList<>(entries.size());
        for (var i = 0; i < entries.size(); i++) {
            var knownEntry = Answers.entry(known, i);
            kept.add(entry(group, Answers.entry(entries, i), knownEntry, scope.within(knownEntry)));
        }
        return Answers.array(kept);
    }

    private JsonObject entry(CompiledRepeating group, JsonObject entry, JsonObject known, Scope scope) {
        var result = Answers.builder();
        add(group.children(), result, entry, known, scope);
        group.further().forEach(page -> addPage(page, result, entry, known, scope));
        return result.build();
    }
}
