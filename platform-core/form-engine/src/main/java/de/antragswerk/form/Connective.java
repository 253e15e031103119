package de.antragswerk.form;

import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.ast.JsonLogicArray;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicEvaluationException;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicEvaluator;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicExpression;

/**
 * {@code and} and {@code or} as in the library, without the path that it formats for each of their arguments; most conditions
 * are one of them.
 *
 * @param decisive what ends the search: the value of the first argument that is as true as this is the result
 */
record Connective(String key, boolean decisive) implements JsonLogicExpression {

    @Override
    public Object evaluate(JsonLogicEvaluator evaluator, JsonLogicArray arguments, Object data, String path)
            throws JsonLogicEvaluationException {
        if (arguments.isEmpty()) {
            throw new JsonLogicEvaluationException(key + " needs an argument", path);
        }
        Object value = null;
        for (var argument : arguments) {
            value = evaluator.evaluate(argument, data, path);
            if (JsonLogic.truthy(value) == decisive) {
                return value;
            }
        }
        return value;
    }
}
