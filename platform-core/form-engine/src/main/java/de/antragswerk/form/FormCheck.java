package de.antragswerk.form;

import de.antragswerk.form.Compiled.CompiledGroup;
import de.antragswerk.form.Compiled.CompiledRepeating;
import de.antragswerk.plugin.Finding;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks the visible parts of a form and says what the citizen must change, in reading order. */
final class FormCheck {
    private final Conditions conditions;
    private final AnswerCheck answers;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> hints = new ArrayList<>();
    private final Set<String> flawed = new HashSet<>();

    FormCheck(Conditions conditions, AnswerCheck answers) {
        this.conditions = conditions;
        this.answers = answers;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Breaches of rules that hinder nothing. */
    List<Finding> hints() {
        return List.copyOf(hints);
    }

    void elements(List<Compiled> elements, JsonObject source, JsonObject settled, String prefix, Scope scope) {
        for (var element : elements) {
            if (conditions.hold(element.when(), scope)) {
                var value = Answers.value(source, element.id());
                switch (element) {
                    case CompiledField field -> field(field, value, prefix);
                    case CompiledGroup group -> group(group, value, settled, prefix, scope);
                    case CompiledRepeating group -> repeating(group, value, settled, prefix, scope);
                }
                rules(element, prefix + "/" + element.id(), scope);
            }
        }
    }

    /** One thing after the other: a rule rests while the answer that it stands at is wrong by itself. */
    private void rules(Compiled element, String pointer, Scope scope) {
        for (var rule : element.spot().rules()) {
            if (!flawed.contains(pointer)
                    && conditions.surely(true, rule.when(), scope)
                    && conditions.surely(false, rule.holds(), scope)) {
                switch (rule.rule().severity()) {
                    case ERROR -> found(pointer, rule.rule().code(), Map.of());
                    case HINT -> hints.add(new Finding(pointer, rule.rule().code(), Map.of()));
                }
            }
        }
    }

    private void field(CompiledField field, JsonValue value, String prefix) {
        if (field.isCalculated()) {
            return;
        }
        if (isBlank(value)) {
            if (field.element().required()) {
                found(prefix + "/" + field.id(), "required", Map.of());
            }
            return;
        }
        answers.flaw(field, value).ifPresent(flaw -> found(prefix + "/" + field.id(), flaw.code(), flaw.arguments()));
    }

    private static boolean isBlank(JsonValue value) {
        return switch (value) {
            case JsonString text -> text.getChars().toString().isBlank();
            case JsonArray codes -> codes.isEmpty();
            default -> value == JsonValue.NULL;
        };
    }

    private void group(CompiledGroup group, JsonValue value, JsonObject settled, String prefix, Scope scope) {
        var pointer = prefix + "/" + group.id();
        if (value == JsonValue.NULL || value instanceof JsonObject) {
            var given = value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
            elements(group.children(), given, Answers.object(settled, group.id()), pointer, scope);
        } else {
            found(pointer, "wrong-type", Map.of());
        }
    }

    private void repeating(CompiledRepeating group, JsonValue value, JsonObject settled, String prefix, Scope scope) {
        var pointer = prefix + "/" + group.id();
        if (value != JsonValue.NULL && !(value instanceof JsonArray)) {
            found(pointer, "wrong-type", Map.of());
            return;
        }
        var entries = value instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
        if (entries.size() < group.element().min()) {
            found(
                    pointer,
                    "too-few",
                    Map.of("min", Integer.toString(group.element().min())));
        }
        if (entries.size() > group.element().max()) {
            found(
                    pointer,
                    "too-many",
                    Map.of("max", Integer.toString(group.element().max())));
            return;
        }
        var known = Answers.array(settled, group.id());
        for (var i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof JsonObject entry) {
                var settledEntry = Answers.entry(known, i);
                elements(group.children(), entry, settledEntry, pointer + "/" + i, scope.within(settledEntry));
            } else {
                found(pointer + "/" + i, "wrong-type", Map.of());
            }
        }
    }

    private void found(String pointer, String code, Map<String, String> arguments) {
        flawed.add(pointer);
        findings.add(new Finding(pointer, code, arguments));
    }
}
