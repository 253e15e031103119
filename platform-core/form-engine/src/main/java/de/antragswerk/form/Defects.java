package de.antragswerk.form;

import de.antragswerk.form.Compiled.CompiledGroup;
import de.antragswerk.form.Compiled.CompiledRepeating;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Evaluates every condition of a form, also those behind hidden parts, and tells which fail. */
record Defects(CompiledForm form, Conditions conditions) {

    List<String> on(JsonObject answers) {
        var scope = conditions.over(answers);
        List<String> found = new ArrayList<>();
        form.home().forEach(page -> page(found, page, answers, scope));
        form.evidence()
                .forEach(evidence -> add(found, "evidence " + evidence.item().id(), evidence.when(), scope));
        return List.copyOf(found);
    }

    private void page(List<String> found, CompiledPage page, JsonObject source, Scope scope) {
        add(found, "page " + page.page().id(), page.when(), scope);
        elements(found, page.elements(), source, scope);
    }

    private void rules(List<String> found, Compiled element, Scope scope) {
        element.spot().rules().forEach(rule -> {
            add(found, "rule " + rule.rule().id(), rule.when(), scope);
            add(found, "rule " + rule.rule().id(), rule.holds(), scope);
        });
    }

    private void elements(List<String> found, List<Compiled> elements, JsonObject source, Scope scope) {
        for (var element : elements) {
            add(found, element.textPath(), element.when(), scope);
            rules(found, element, scope);
            switch (element) {
                case CompiledField field -> add(found, field.textPath(), field.calculation(), scope);
                case CompiledGroup group ->
                    elements(found, group.children(), Answers.object(source, group.id()), scope);
                case CompiledRepeating group -> {
                    var entries = Answers.array(source, group.id());
                    for (var i = 0; i < Math.max(entries.size(), 1); i++) {
                        var entry = i < entries.size() ? Answers.entry(entries, i) : JsonValue.EMPTY_JSON_OBJECT;
                        var inEntry = scope.within(entry);
                        elements(found, group.children(), entry, inEntry);
                        group.further().forEach(page -> page(found, page, entry, inEntry));
                    }
                }
            }
        }
    }

    private void add(List<String> found, String where, Rule rule, Scope scope) {
        conditions.defect(rule, scope).ifPresent(defect -> found.add(where + ": " + defect));
    }
}
