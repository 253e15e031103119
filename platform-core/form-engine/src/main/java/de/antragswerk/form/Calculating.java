package de.antragswerk.form;

import de.antragswerk.form.Compiled.CompiledGroup;
import de.antragswerk.form.Compiled.CompiledRepeating;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Adds the calculated values to settled answers, each for every place where it is shown. */
record Calculating(CompiledForm form, Conditions conditions) {

    JsonObject calculated(JsonObject settled) {
        var known = settled;
        for (var calculation : form.calculations()) {
            known = with(calculation.steps(), known, conditions.over(known));
        }
        return known;
    }

    private JsonObject with(List<Route.Step> steps, JsonObject source, Scope scope) {
        var step = steps.getFirst();
        var element = step.element();
        if (!conditions.hold(step.guard(), scope) || !conditions.hold(element.when(), scope)) {
            return source;
        }
        var rest = steps.subList(1, steps.size());
        return switch (element) {
            case CompiledField field ->
                conditions
                        .value(field.calculation(), scope)
                        .flatMap(value -> CalculatedValues.stored(field.type(), value))
                        .map(value -> with(source, field, value))
                        .orElse(source);
            case CompiledGroup group -> {
                var inside = with(rest, Answers.object(source, group.id()), scope);
                yield inside.isEmpty() ? source : with(source, group, inside);
            }
            case CompiledRepeating group -> inEntries(group, rest, source, scope);
        };
    }

    private JsonObject inEntries(CompiledRepeating group, List<Route.Step> rest, JsonObject source, Scope scope) {
        var entries = Answers.array(source, group.id());
        if (entries.isEmpty()) {
            return source;
        }
        List<JsonValue> calculated = new ArrayList<>(entries.size());
        for (var i = 0; i < entries.size(); i++) {
            var entry = Answers.entry(entries, i);
            calculated.add(with(rest, entry, scope.within(entry)));
        }
        return with(source, group, Answers.array(calculated));
    }

    private static JsonObject with(JsonObject source, Compiled element, JsonValue value) {
        return Answers.builder(source).add(element.id(), value).build();
    }
}
