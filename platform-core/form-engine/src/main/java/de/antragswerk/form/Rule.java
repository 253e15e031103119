package de.antragswerk.form;

import de.antragswerk.plugin.form.Condition;
import io.github.jamsesso.jsonlogic.ast.JsonLogicNode;
import io.github.jamsesso.jsonlogic.ast.JsonLogicParseException;
import io.github.jamsesso.jsonlogic.ast.JsonLogicParser;
import java.util.Optional;

/** A parsed condition. */
sealed interface Rule {
    Rule ALWAYS = new Always();

    static Rule of(Optional<Condition> when) {
        return when.map(Rule::of).orElse(ALWAYS);
    }

    private static Rule of(Condition condition) {
        var text = condition.logic().toString();
        try {
            return new Parsed(JsonLogicParser.parse(text), text);
        } catch (JsonLogicParseException | RuntimeException broken) {
            return new Broken(text, String.valueOf(broken.getMessage()));
        }
    }

    record Always() implements Rule {}

    record Parsed(JsonLogicNode logic, String text) implements Rule {}

    /** Shows its question, like every condition that fails. */
    record Broken(String text, String reason) implements Rule {}
}
