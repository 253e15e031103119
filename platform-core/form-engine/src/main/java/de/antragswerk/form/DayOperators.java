package de.antragswerk.form;

import io.github.jamsesso.jsonlogic.evaluator.JsonLogicExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.PreEvaluatedArgumentsExpression;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToLongBiFunction;
import java.util.function.UnaryOperator;

/** Legal day arithmetic for expressions. What is missing or is no day makes the result null. */
final class DayOperators {
    /** A life; more is a slip. */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(200 * 366);

    static final List<JsonLogicExpression> ALL = List.of(
            new Between("days", ChronoUnit.DAYS::between),
            new Between("months", ChronoUnit.MONTHS::between),
            new Moved("plusDays", LocalDate::plusDays),
            new Moved("plusMonths", LocalDate::plusMonths),
            new Changed("monthStart", day -> day.withDayOfMonth(1)),
            new Changed("monthEnd", day -> day.with(TemporalAdjusters.lastDayOfMonth())),
            new Changed("workday", Workdays::onOrAfter));

    private DayOperators() {}

    /** From the first day to the second; negative when the second is earlier. */
    private record Between(String key, ToLongBiFunction<LocalDate, LocalDate> distance)
            implements PreEvaluatedArgumentsExpression {
        @Override
        public Object evaluate(@SuppressWarnings("rawtypes") List arguments, Object data, String path) {
            var from = Operators.day(arguments, 0);
            var to = Operators.day(arguments, 1);
            return from.isPresent() && to.isPresent() ? (double) distance.applyAsLong(from.get(), to.get()) : null;
        }
    }

    /** A month later is the same day of that month, or its last one (§ 188 Abs. 3 BGB). */
    private record Moved(String key, BiFunction<LocalDate, Long, LocalDate> move)
            implements PreEvaluatedArgumentsExpression {
        @Override
        public Object evaluate(@SuppressWarnings("rawtypes") List arguments, Object data, String path) {
            return Operators.day(arguments, 0)
                    .flatMap(day -> steps(arguments).map(steps -> move.apply(day, steps)))
                    .map(LocalDate::toString)
                    .orElse(null);
        }

        private static Optional<Long> steps(List<?> arguments) {
            return arguments.size() < 2
                    ? Optional.empty()
                    : Numbers.of(arguments.get(1))
                            .map(number -> Numbers.rounded(number, 0))
                            .filter(number -> number.abs().compareTo(FARTHEST) <= 0)
                            .map(Number::longValue);
        }
    }

    private record Changed(String key, UnaryOperator<LocalDate> change) implements PreEvaluatedArgumentsExpression {
        @Override
        public Object evaluate(@SuppressWarnings("rawtypes") List arguments, Object data, String path) {
            return Operators.day(arguments, 0)
                    .map(change)
                    .map(LocalDate::toString)
                    .orElse(null);
        }
    }
}
