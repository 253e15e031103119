package de.antragswerk.form;

import io.github.jamsesso.jsonlogic.ast.JsonLogicArray;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicEvaluationException;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicEvaluator;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.FilterExpression;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sums, counts and rounding. Their arguments are taken as they are, since the library would unwrap a single list. */
final class ListOperators {
    private static final int MOST_DIGITS = 6;

    static final List<JsonLogicExpression> ALL = List.of(new Sum(), new Count(), new Round(), new Filtered());

    private ListOperators() {}

    private static Object argument(
            JsonLogicEvaluator evaluator, JsonLogicArray arguments, int index, Object data, String path)
            throws JsonLogicEvaluationException {
        return index < arguments.size() ? evaluator.evaluate(arguments.get(index), data, path) : null;
    }

    /** Of a list's numbers, or of the numbers that stand at a path in each of its entries, through further lists too. */
    private record Sum() implements JsonLogicExpression {
        @Override
        public String key() {
            return "sum";
        }

        @Override
        public Object evaluate(JsonLogicEvaluator evaluator, JsonLogicArray arguments, Object data, String path)
                throws JsonLogicEvaluationException {
            var list = argument(evaluator, arguments, 0, data, path);
            var inside = argument(evaluator, arguments, 1, data, path);
            var steps = inside instanceof String dotted && !dotted.isEmpty()
                    ? List.of(dotted.split("\\."))
                    : List.<String>of();
            return values(list, steps)
                    .flatMap(value -> Numbers.of(value).stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .doubleValue();
        }

        private static Stream<?> values(Object value, List<String> steps) {
            return switch (value) {
                case List<?> list -> list.stream().flatMap(one -> values(one, steps));
                case Map<?, ?> object ->
                    steps.isEmpty()
                            ? Stream.empty()
                            : values(object.get(steps.getFirst()), steps.subList(1, steps.size()));
                case null -> Stream.empty();
                default -> steps.isEmpty() ? Stream.of(value) : Stream.empty();
            };
        }
    }

    /** As in the library, but the entries of a list that nobody has answered yet are none, and no defect. */
    private record Filtered() implements JsonLogicExpression {
        @Override
        public String key() {
            return FilterExpression.INSTANCE.key();
        }

        @Override
        public Object evaluate(JsonLogicEvaluator evaluator, JsonLogicArray arguments, Object data, String path)
                throws JsonLogicEvaluationException {
            return argument(evaluator, arguments, 0, data, path) == null
                    ? List.of()
                    : FilterExpression.INSTANCE.evaluate(evaluator, arguments, data, path);
        }
    }

    private record Count() implements JsonLogicExpression {
        @Override
        public String key() {
            return "count";
        }

        @Override
        public Object evaluate(JsonLogicEvaluator evaluator, JsonLogicArray arguments, Object data, String path)
                throws JsonLogicEvaluationException {
            return argument(evaluator, arguments, 0, data, path) instanceof List<?> list ? (double) list.size() : 0d;
        }
    }

    /** Half up; null for what is no number. */
    private record Round() implements JsonLogicExpression {
        @Override
        public String key() {
            return "round";
        }

        @Override
        public Object evaluate(JsonLogicEvaluator evaluator, JsonLogicArray arguments, Object data, String path)
                throws JsonLogicEvaluationException {
            var number = Numbers.of(argument(evaluator, arguments, 0, data, path));
            var digits =
                    Numbers.of(argument(evaluator, arguments, 1, data, path)).orElse(BigDecimal.ZERO);
            var places = Math.clamp(digits.longValue(), 0, MOST_DIGITS);
            return number.map(value -> Numbers.rounded(value, places).doubleValue())
                    .orElse(null);
        }
    }
}
