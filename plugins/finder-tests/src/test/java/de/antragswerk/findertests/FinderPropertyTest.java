package de.antragswerk.findertests;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.Place;
import de.antragswerk.plugin.finder.Estimate;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.Service;
import de.antragswerk.plugin.finder.Situation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for everybody, whatever they answer. */
class FinderPropertyTest {
    private static final int SITUATIONS = 5_000;
    private static final LocalDate FIRST = LocalDate.of(Question.FIRST_YEAR, 1, 1);
    private static final int DAYS =
            (int) (LocalDate.of(Question.LAST_YEAR, 12, 31).toEpochDay() - FIRST.toEpochDay());

    @Test
    void noRuleEverThrowsAndEveryReasonHasItsWords() {
        var random = new Random(7);
        for (var round = 0; round < SITUATIONS; round++) {
            var situation = anything(random, true);
            Rules.ALL
                    .values()
                    .forEach(rule -> rule.estimate(situation)
                            .forEach(estimate ->
                                    assertThat(rule.finderTexts(Locale.GERMAN)).containsKeys(keys(estimate))));
        }
    }

    /** For every situation and every answer in it. */
    @Test
    void aMissingAnswerNeverRejects() {
        var random = new Random(11);
        for (var round = 0; round < SITUATIONS; round++) {
            var situation = anything(random, false);
            var with = Rules.estimates(situation);
            for (var question : situation.answers().keySet()) {
                var without = Rules.estimates(situation.without(question));
                with.forEach(
                        (service, estimate) -> assertThat(!estimate.likelihood().isOpen()
                                        || without.get(service).likelihood().isOpen())
                                .as("%s without %s: %s", service, question.id(), situation)
                                .isTrue());
            }
        }
    }

    @Test
    void theSameSituationGivesTheSameEstimates() {
        var random = new Random(13);
        for (var round = 0; round < SITUATIONS / 10; round++) {
            var situation = anything(random, true);
            assertThat(Rules.estimates(situation)).isEqualTo(Rules.estimates(situation));
        }
    }

    @Test
    void whoeverSaysNothingIsAdvisedToHaveItChecked() {
        assertThat(Rules.estimates(Situation.on(LocalDate.of(2026, 11, 22))).values())
                .allMatch(estimate -> estimate.likelihood().isOpen());
    }

    private static String[] keys(Estimate estimate) {
        var keys = new HashSet<String>();
        estimate.reasons().forEach(reason -> keys.add("reason." + reason.code()));
        if (estimate.service() instanceof Service.Elsewhere other) {
            keys.add("service." + other.code() + ".name");
            keys.add("service." + other.code() + ".where");
        }
        return keys.toArray(String[]::new);
    }

    private static Situation anything(Random random, boolean wild) {
        Map<Question<?>, Object> answers = new HashMap<>();
        var share = random.nextInt(1, 11);
        for (var question : Question.all()) {
            if (random.nextInt(10) < share) {
                answers.put(question, answer(question, random, wild));
            }
        }
        return new Situation(day(random, wild), answers);
    }

    private static Object answer(Question<?> question, Random random, boolean wild) {
        var codes = question.type().getEnumConstants();
        return switch (question.kind()) {
            case DAY ->
                question.equals(Question.BIRTH_DATE) && !wild
                        ? LocalDate.of(1935, 1, 1).plusDays(random.nextInt(33_500))
                        : day(random, wild);
            case CHOICE -> codes[random.nextInt(codes.length)];
            case CHOICES -> new HashSet<>(java.util.Arrays.asList(codes).subList(0, random.nextInt(codes.length)));
            case COUNT -> random.nextInt(wild ? Question.MOST + 1 : 3);
            case MONEY -> wild ? random.nextLong(Question.MOST_CENTS + 1) : random.nextLong(400_000);
            case PLACE -> new Place("064140000000", "Wiesbaden");
        };
    }

    private static LocalDate day(Random random, boolean wild) {
        return wild
                ? FIRST.plusDays(random.nextInt(DAYS + 1))
                : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2600));
    }
}
