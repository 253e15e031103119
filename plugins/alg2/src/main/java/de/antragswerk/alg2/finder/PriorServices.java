package de.antragswerk.alg2.finder;

import static de.antragswerk.plugin.finder.Question.CHILDREN_14_TO_17;
import static de.antragswerk.plugin.finder.Question.CHILDREN_18_TO_24;
import static de.antragswerk.plugin.finder.Question.CHILDREN_6_TO_13;
import static de.antragswerk.plugin.finder.Question.CHILDREN_BELOW_6;
import static de.antragswerk.plugin.finder.Question.EDUCATION;
import static de.antragswerk.plugin.finder.Question.INCOME;
import static de.antragswerk.plugin.finder.Question.RUNNING;

import de.antragswerk.kit.finder.Assessment;
import de.antragswerk.kit.finder.Known;
import de.antragswerk.kit.finder.Need;
import de.antragswerk.kit.finder.Person;
import de.antragswerk.plugin.finder.Education;
import de.antragswerk.plugin.finder.Estimate;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.RunningBenefit;
import de.antragswerk.plugin.finder.Service;
import java.util.List;
import java.util.Set;

/** Services of other bodies that go before Grundsicherungsgeld or stand in for it (§ 12a, § 7 Abs. 5 SGB II). */
record PriorServices(Person person, Known asylumLaw) {
    private static final Set<Question<?>> CHILDREN =
            Set.of(CHILDREN_BELOW_6, CHILDREN_6_TO_13, CHILDREN_14_TO_17, CHILDREN_18_TO_24);
    private static final String CHILD_NORM = "§ 6a BKGG, § 12a SGB II";
    private static final String HOUSING_NORM = "§§ 1, 7 WoGG, § 12a SGB II";

    List<Estimate> estimates() {
        return List.of(
                childSupplement().of(new Service.Elsewhere("kinderzuschlag")),
                housing().of(new Service.Elsewhere("wohngeld")),
                training(Set.of(Education.SCHOOL, Education.UNIVERSITY), "bafoeg", "§§ 1, 2 BAföG, § 7 Abs. 5 SGB II")
                        .of(new Service.Elsewhere("bafoeg")),
                training(
                                Set.of(Education.APPRENTICESHIP, Education.APPRENTICESHIP_BOARDING),
                                "bab",
                                "§ 56 SGB III, § 12a SGB II")
                        .of(new Service.Elsewhere("bab")));
    }

    private Assessment childSupplement() {
        var situation = person.situation();
        var found = new Assessment();
        if (asylumLaw == Known.YES) {
            return found.no("other.asylum", "§ 1 Abs. 3 BKGG");
        }
        if (Need.children(situation) > 0) {
            return found.check("kinderzuschlag.children", CHILD_NORM).missing(situation, Set.of(INCOME), CHILD_NORM);
        }
        return CHILDREN.stream().anyMatch(situation::lacks)
                ? found.missing(situation, CHILDREN, CHILD_NORM)
                : found.notApplicable("kinderzuschlag.no-children", CHILD_NORM);
    }

    private Assessment housing() {
        var situation = person.situation();
        var found = new Assessment();
        var running = situation.answer(RUNNING).orElse(Set.of());
        if (running.contains(RunningBenefit.BASIC_INCOME_SUPPORT)
                || running.contains(RunningBenefit.SOCIAL_ASSISTANCE)
                || running.contains(RunningBenefit.ASYLUM_SEEKERS_BENEFITS)) {
            return found.no("wohngeld.excluded", "§ 7 Abs. 1 WoGG");
        }
        return found.check("wohngeld.instead", HOUSING_NORM)
                .missing(situation, Set.of(INCOME, Question.WARM_RENT), HOUSING_NORM);
    }

    private Assessment training(Set<Education> kinds, String code, String norm) {
        var situation = person.situation();
        return situation
                .answer(EDUCATION)
                .map(education -> kinds.contains(education)
                        ? new Assessment().check(code + ".training", norm)
                        : new Assessment().notApplicable(code + ".no-training", norm))
                .orElseGet(() -> new Assessment().missing(situation, Set.of(EDUCATION), norm));
    }
}
