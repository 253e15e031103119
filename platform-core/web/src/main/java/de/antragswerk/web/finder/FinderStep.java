package de.antragswerk.web.finder;

import static de.antragswerk.plugin.finder.NationalityGroup.EU;
import static de.antragswerk.plugin.finder.NationalityGroup.GERMAN;
import static de.antragswerk.plugin.finder.Question.*;

import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.ResidenceDocument;
import de.antragswerk.plugin.finder.Situation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The pages in their order; some are of no use to everybody. */
enum FinderStep {
    PERSON(all -> true, BIRTH_DATE),
    WORK(all -> true, WORK_ABILITY, Question.WORK),
    PENSION(all -> true, Question.PENSION),
    HOUSEHOLD(all -> true, PARTNER, LIVING),
    CHILDREN(all -> true, CHILDREN_BELOW_6, CHILDREN_6_TO_13, CHILDREN_14_TO_17, CHILDREN_18_TO_24),
    NATIONALITY(all -> true, Question.NATIONALITY),
    RESIDENCE(told -> !told.is(Question.NATIONALITY, GERMAN, EU), DOCUMENT),
    VALIDITY(told -> RESIDENCE.concerns(told) && !told.lacks(DOCUMENT), DOCUMENT_FROM, DOCUMENT_UNTIL),
    SINCE(told -> !told.is(Question.NATIONALITY, GERMAN), IN_GERMANY_SINCE, DEPORTATION_SUSPENDED),
    EDUCATION(all -> true, Question.EDUCATION),
    STAY(all -> true, Question.STAY),
    MONEY(all -> true, INCOME, WARM_RENT),
    ASSETS(all -> true, Question.ASSETS),
    RUNNING(all -> true, Question.RUNNING),
    PLACE(all -> true, Question.PLACE);

    private final Predicate<Situation> concerns;
    private final List<Question<?>> questions;

    FinderStep(Predicate<Situation> concerns, Question<?>... questions) {
        this.concerns = concerns;
        this.questions = List.of(questions);
    }

    static Optional<FinderStep> of(String id) {
        return Arrays.stream(values()).filter(step -> step.id().equals(id)).findFirst();
    }

    /** Those that concern somebody who has told this, and that any plugin asks for. */
    static List<FinderStep> of(Situation told, List<Question<?>> asked) {
        return Stream.of(values())
                .filter(step -> step.concerns(told))
                .filter(step -> step.questions.stream().anyMatch(asked::contains))
                .toList();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean concerns(Situation told) {
        return concerns.test(told);
    }

    List<Question<?>> questions(Situation told, List<Question<?>> asked) {
        return questions.stream()
                .filter(asked::contains)
                .filter(question -> !question.equals(DEPORTATION_SUSPENDED)
                        || told.is(DOCUMENT, ResidenceDocument.DEPARTURE_IMPOSSIBLE_PERMIT))
                .toList();
    }

    /** What nobody can have answered any more, once they have told this; it would only mislead. */
    static Situation withoutUnasked(Situation told, List<Question<?>> asked) {
        var kept = of(told, asked).stream()
                .flatMap(step -> step.questions(told, asked).stream())
                .collect(java.util.stream.Collectors.toSet());
        return told.only(Set.copyOf(kept));
    }
}
