package de.antragswerk.form;

import io.github.jamsesso.jsonlogic.evaluator.JsonLogicExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.AllExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.ArrayHasExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.ConcatenateExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.IfExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.InExpression;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            new Connective("and", false),
            new Connective("or", true),
            ConcatenateExpression.INSTANCE,
            SubstringExpression.INSTANCE,
            InExpression.INSTANCE,
            MergeExpression.INSTANCE,
            MissingExpression.ALL,
            MissingExpression.SOME,
            MapExpression.INSTANCE,
            ReduceExpression.INSTANCE,
            AllExpression.INSTANCE,
            ArrayHasExpression.SOME,
            ArrayHasExpression.NONE);

    private static final Map<String, JsonLogicExpression> WITHOUT_DAY = withoutDay();

    private Operators() {}

    static LeanEvaluator evaluator(LocalDate day) {
        return new LeanEvaluator(all(day));
    }

    static Map<String, JsonLogicExpression> all(LocalDate day) {
        Map<String, JsonLogicExpression> operators = new HashMap<>(WITHOUT_DAY);
        var age = new Age(day);
        operators.put(age.key(), age);
        return operators;
    }

    private static Map<String, JsonLogicExpression> withoutDay() {
        return Stream.of(
                        STANDARD,
                        List.of(new Equality("==", true), new Equality("!=", false), new Before()),
                        DayOperators.ALL,
                        ListOperators.ALL)
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableMap(JsonLogicExpression::key, Function.identity()));
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
