package de.antragswerk.form;

import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicEvaluationException;
import jakarta.json.JsonObject;
import java.util.Optional;

/** Decides conditions and works out values, as of one moment. */
final class Conditions {
    private final Moment moment;
    private final LeanEvaluator evaluator;

    Conditions(Moment moment) {
        this.moment = moment;
        this.evaluator = Operators.evaluator(moment.day());
    }

    Moment moment() {
        return moment;
    }

    Scope over(JsonObject answers) {
        return Scope.of(moment, answers);
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

    /** Whether an expression says so for sure: one that fails says nothing. */
    boolean surely(boolean expected, Rule rule, Scope scope) {
        return switch (rule) {
            case Rule.Always always -> expected;
            case Rule.Broken broken -> false;
            case Rule.Parsed parsed -> {
                try {
                    yield evaluate(parsed, scope) == expected;
                } catch (JsonLogicEvaluationException | RuntimeException defect) {
                    yield false;
                }
            }
        };
    }

    /** @return empty also if the expression fails */
    Optional<Object> value(Rule rule, Scope scope) {
        try {
            return rule instanceof Rule.Parsed parsed
                    ? Optional.ofNullable(evaluator.evaluate(parsed.logic(), scope))
                    : Optional.empty();
        } catch (JsonLogicEvaluationException | RuntimeException defect) {
            return Optional.empty();
        }
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
        return JsonLogic.truthy(evaluator.evaluate(rule.logic(), scope));
    }
}
