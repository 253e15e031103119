package de.antragswerk.form;

import io.github.jamsesso.jsonlogic.evaluator.JsonLogicEvaluator;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.AllExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.ArrayHasExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.ConcatenateExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.FilterExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.IfExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.InExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.LogicExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.MapExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.MathExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.MergeExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.MissingExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.NotExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.NumericComparisonExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.PreEvaluatedArgumentsExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.ReduceExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.StrictEqualityExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.StrictInequalityExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.SubstringExpression;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The operators of conditions: JsonLogic's own without {@code log}, which prints, those for legal days, and those for amounts. Equality is
 * ours, since the library's takes {@code true} and any text for equal.
 */
final class Operators {
    private static final List<JsonLogicExpression> STANDARD = List.of(
            MathExpression.ADD,
            MathExpression.SUBTRACT,
            MathExpression.MULTIPLY,
            MathExpression.DIVIDE,
            MathExpression.MODULO,
            MathExpression.MIN,
            MathExpression.MAX,
            NumericComparisonExpression.GT,
            NumericComparisonExpression.GTE,
            NumericComparisonExpression.LT,
            NumericComparisonExpression.LTE,
            IfExpression.IF,
            IfExpression.TERNARY,
            StrictEqualityExpression.INSTANCE,
            StrictInequalityExpression.INSTANCE,
            NotExpression.SINGLE,
            NotExpression.DOUBLE,
            LogicExpression.AND,
            LogicExpression.OR,
            ConcatenateExpression.INSTANCE,
            SubstringExpression.INSTANCE,
            InExpression.INSTANCE,
            MergeExpression.INSTANCE,
            MissingExpression.ALL,
            MissingExpression.SOME,
            MapExpression.INSTANCE,
            FilterExpression.INSTANCE,
            ReduceExpression.INSTANCE,
            AllExpression.INSTANCE,
            ArrayHasExpression.SOME,
            ArrayHasExpression.NONE);

    private Operators() {}

    static JsonLogicEvaluator evaluator(LocalDate day) {
        List<JsonLogicExpression> operators = new ArrayList<>(STANDARD);
        operators.add(new Equality("==", true));
        operators.add(new Equality("!=", false));
        operators.add(new Age(day));
        operators.add(new Before());
        operators.addAll(DayOperators.ALL);
        operators.addAll(ListOperators.ALL);
        return new JsonLogicEvaluator(operators);
    }

    static Optional<LocalDate> day(List<?> arguments, int index) {
        return index < arguments.size() && arguments.get(index) instanceof String text
                ? LegalDays.stored(text)
                : Optional.empty();
    }

    /** Numbers equal texts that write them, as in JsonLogic; everything else equals only its own kind. */
    private record Equality(String key, boolean whenEqual) implements PreEvaluatedArgumentsExpression {
        @Override
        public Object evaluate(@SuppressWarnings("rawtypes") List arguments, Object data, String path) {
            var first = arguments.isEmpty() ? null : arguments.getFirst();
            var second = arguments.size() < 2 ? null : arguments.get(1);
            return equal(first, second) == whenEqual;
        }

        private static boolean equal(Object first, Object second) {
            if (first instanceof Number || second instanceof Number) {
                var number = number(first);
                return number.isPresent() && number.equals(number(second));
            }
            return Objects.equals(first, second);
        }

        private static Optional<Double> number(Object value) {
            try {
                return switch (value) {
                    case Number number -> Optional.of(number.doubleValue());
                    case String text -> Optional.of(Double.valueOf(text));
                    case null -> Optional.empty();
                    default -> Optional.empty();
                };
            } catch (NumberFormatException noNumber) {
                return Optional.empty();
            }
        }
    }

    /** Completed years on the day of application; null where there is no day. */
    private record Age(LocalDate on) implements PreEvaluatedArgumentsExpression {
        @Override
        public String key() {
            return "age";
        }

        @Override
        public Object evaluate(@SuppressWarnings("rawtypes") List arguments, Object data, String path) {
            return day(arguments, 0)
                    .map(birth -> (double) Period.between(birth, on).getYears())
                    .orElse(null);
        }
    }

    /** Whether the first day lies before the second; false where one is missing. */
    private record Before() implements PreEvaluatedArgumentsExpression {
        @Override
        public String key() {
            return "before";
        }

        @Override
        public Object evaluate(@SuppressWarnings("rawtypes") List arguments, Object data, String path) {
            var first = day(arguments, 0);
            var second = day(arguments, 1);
            return first.isPresent() && second.isPresent() && first.get().isBefore(second.get());
        }
    }
}
