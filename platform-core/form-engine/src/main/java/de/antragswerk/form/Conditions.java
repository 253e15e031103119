package de.antragswerk.form;

import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicEvaluationException;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicEvaluator;
import java.time.LocalDate;
import java.util.Optional;

/** Decides conditions as of one day of application. */
final class Conditions {
    private final LocalDate day;
    private final JsonLogicEvaluator evaluator;

    Conditions(LocalDate day) {
        this.day = day;
        this.evaluator = Operators.evaluator(day);
    }

    LocalDate day() {
        return day;
    }

    /** Asking too much does less harm than losing an answer: a condition that fails holds. */
    boolean hold(Rule rule, Scope scope) {
        return switch (rule) {
            case Rule.Always always -> true;
            case Rule.Broken broken -> true;
            case Rule.Parsed parsed -> {
                try {
                    yield evaluate(parsed, scope);
                } catch (JsonLogicEvaluationException | RuntimeException defect) {
                    yield true;
                }
            }
        };
    }

    /** What a plugin author must mend, if anything. */
    Optional<String> defect(Rule rule, Scope scope) {
        return switch (rule) {
            case Rule.Always always -> Optional.empty();
            case Rule.Broken broken -> Optional.of(broken.text() + ": " + broken.reason());
            case Rule.Parsed parsed -> {
                try {
                    evaluate(parsed, scope);
                    yield Optional.empty();
                } catch (JsonLogicEvaluationException | RuntimeException defect) {
                    yield Optional.of(parsed.text() + ": " + defect.getMessage());
                }
            }
        };
    }

    private boolean evaluate(Rule.Parsed rule, Scope scope) throws JsonLogicEvaluationException {
        return JsonLogic.truthy(evaluator.evaluate(rule.logic(), scope, "$"));
    }
}
