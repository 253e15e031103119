package de.antragswerk.plugin.finder;

import static java.util.Objects.requireNonNull;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has told about themselves. Every answer is optional; nothing is stored.
 *
 * @param day as of which the law is asked: today, unless somebody plans ahead
 * @param answers each of the type that its question accepts
 * @param parameters of a {@link de.antragswerk.plugin.Configurable} plugin by name, as of the day, for the place that was answered;
 *     empty without a place
 */
public record Situation(LocalDate day, Map<Question<?>, Object> answers, JsonObject parameters) {
    public Situation {
        requireNonNull(day, "a situation is looked at on a day");
        if (!Question.BIRTH_DATE.accepts(day)) {
            throw new IllegalArgumentException("no law is known for that day");
        }
        requireNonNull(parameters, "without parameters the object is empty");
        answers = Map.copyOf(answers);
        answers.forEach((question, answer) -> {
            if (!question.accepts(answer)) {
                throw new IllegalArgumentException("not an answer to " + question.id());
            }
        });
    }

    public Situation(LocalDate day, Map<Question<?>, Object> answers) {
        this(day, answers, JsonValue.EMPTY_JSON_OBJECT);
    }

    /** Nothing told yet. */
    public static Situation on(LocalDate day) {
        return new Situation(day, Map.of());
    }

    /** Empty when it was not answered. */
    @SuppressWarnings("unchecked") // the constructor has checked each answer against its question
    public <T> Optional<T> answer(Question<T> question) {
        return Optional.ofNullable((T) answers.get(question));
    }

    /** Whether the answer is there and one of these. */
    @SafeVarargs
    public final <T> boolean is(Question<T> question, T... values) {
        for (var value : values) {
            if (value.equals(answers.get(question))) {
                return true;
            }
        }
        return false;
    }

    public boolean lacks(Question<?> question) {
        return !answers.containsKey(question);
    }

    /** The same with this answer. */
    public <T> Situation with(Question<T> question, T answer) {
        var more = new HashMap<>(answers);
        more.put(question, requireNonNull(answer, "no answer is left out"));
        return new Situation(day, more, parameters);
    }

    /** The same without an answer to this question. */
    public Situation without(Question<?> question) {
        var fewer = new HashMap<>(answers);
        fewer.remove(question);
        return new Situation(day, fewer, parameters);
    }

    /** Only what these questions ask: a plugin gets no other answer than those that it has declared. */
    public Situation only(Collection<Question<?>> questions) {
        var declared = new HashMap<>(answers);
        declared.keySet().retainAll(questions);
        return new Situation(day, declared, parameters);
    }

    /** The same with what is set for the plugin's benefit. */
    public Situation withParameters(JsonObject set) {
        return new Situation(day, answers, set);
    }
}
