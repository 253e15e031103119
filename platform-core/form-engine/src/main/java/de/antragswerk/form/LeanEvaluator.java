package de.antragswerk.form;

import io.github.jamsesso.jsonlogic.ast.JsonLogicArray;
import io.github.jamsesso.jsonlogic.ast.JsonLogicNode;
import io.github.jamsesso.jsonlogic.ast.JsonLogicNodeType;
import io.github.jamsesso.jsonlogic.ast.JsonLogicOperation;
import io.github.jamsesso.jsonlogic.ast.JsonLogicPrimitive;
import io.github.jamsesso.jsonlogic.ast.JsonLogicString;
import io.github.jamsesso.jsonlogic.ast.JsonLogicVariable;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicEvaluationException;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicEvaluator;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The library's evaluator without the path that it formats for every step of every expression in case of an error, which
 * takes most of its time; where an expression failed follows from the expression. Results are the library's.
 */
final class LeanEvaluator extends JsonLogicEvaluator {
    private static final String NO_PATH = "$";
    private final Map<String, JsonLogicExpression> expressions;

    /** @param expressions by key; never changed */
    LeanEvaluator(Map<String, JsonLogicExpression> expressions) {
        super(expressions);
        this.expressions = expressions;
    }

    Object evaluate(JsonLogicNode node, Object data) throws JsonLogicEvaluationException {
        return evaluate(node, data, NO_PATH);
    }

    @Override
    public Object evaluate(JsonLogicNode node, Object data, String path) throws JsonLogicEvaluationException {
        return switch (node.getType()) {
            case PRIMITIVE -> evaluate((JsonLogicPrimitive<?>) node);
            case VARIABLE -> evaluate((JsonLogicVariable) node, data, NO_PATH);
            case ARRAY -> evaluate((JsonLogicArray) node, data, NO_PATH);
            case OPERATION -> evaluate((JsonLogicOperation) node, data, NO_PATH);
        };
    }

    @Override
    public List<Object> evaluate(JsonLogicArray array, Object data, String path) throws JsonLogicEvaluationException {
        List<Object> values = new ArrayList<>(array.size());
        for (JsonLogicNode element : array) {
            values.add(evaluate(element, data, NO_PATH));
        }
        return values;
    }

    @Override
    public Object evaluate(JsonLogicOperation operation, Object data, String path) throws JsonLogicEvaluationException {
        var expression = expressions.get(operation.getOperator());
        if (expression == null) {
            throw new JsonLogicEvaluationException("there is no operator " + operation.getOperator(), NO_PATH);
        }
        return expression.evaluate(this, operation.getArguments(), data, NO_PATH);
    }

    /** Walks through objects itself; lists, defaults and names that are worked out are left to the library. */
    @Override
    public Object evaluate(JsonLogicVariable variable, Object data, String path) throws JsonLogicEvaluationException {
        if (data instanceof Map<?, ?>
                && variable.getKey() instanceof JsonLogicString name
                && !name.getValue().isEmpty()
                && !name.getValue().endsWith(".")
                && isNull(variable.getDefaultValue())) {
            Object found = data;
            var key = name.getValue();
            for (int start = 0, end; start <= key.length(); start = end + 1) {
                end = key.indexOf('.', start) < 0 ? key.length() : key.indexOf('.', start);
                if (!(found instanceof Map<?, ?> object)) {
                    return found == null ? null : super.evaluate(variable, data, NO_PATH);
                }
                found = transform(object.get(key.substring(start, end)));
            }
            return found;
        }
        return super.evaluate(variable, data, NO_PATH);
    }

    private static boolean isNull(JsonLogicNode value) {
        return value == null
                || value.getType() == JsonLogicNodeType.PRIMITIVE && ((JsonLogicPrimitive<?>) value).getValue() == null;
    }
}
