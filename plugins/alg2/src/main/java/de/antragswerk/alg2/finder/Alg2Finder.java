package de.antragswerk.alg2.finder;

import static de.antragswerk.plugin.finder.Question.*;

import de.antragswerk.kit.Resources;
import de.antragswerk.kit.finder.Assessment;
import de.antragswerk.kit.finder.AsylumLaw;
import de.antragswerk.kit.finder.FinderTexts;
import de.antragswerk.kit.finder.LawData;
import de.antragswerk.kit.finder.Person;
import de.antragswerk.kit.finder.ResidenceRight;
import de.antragswerk.kit.law.AgeLimits;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.finder.Estimate;
import de.antragswerk.plugin.finder.FinderRule;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.RunningBenefit;
import de.antragswerk.plugin.finder.Service;
import de.antragswerk.plugin.finder.Situation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether Grundsicherungsgeld comes into question (§§ 7 to 9, 12 SGB II). */
public final class Alg2Finder implements FinderRule {
    private static final Service BENEFIT = new Service.OfBenefit(new BenefitId("alg2"));
    private final LawData law;
    private final AgeLimits limits;
    private final FinderTexts texts;
    private final AsylumLaw asylum;
    private final ResidenceRight residence;
    private final Obstacles obstacles;

    private Alg2Finder(LawData law, AgeLimits limits, FinderTexts texts) {
        this.law = law;
        this.limits = limits;
        this.texts = texts;
        this.asylum = new AsylumLaw(law);
        this.residence = new ResidenceRight(law);
        this.obstacles = new Obstacles();
    }

    public static Alg2Finder read(Resources resources) {
        return new Alg2Finder(LawData.of(resources), AgeLimits.read(), new FinderTexts(resources));
    }

    @Override
    public Set<Question<?>> questions() {
        var all = new HashSet<>(Question.all());
        all.remove(PLACE);
        return Set.copyOf(all);
    }

    @Override
    public Map<String, String> finderTexts(Locale locale) {
        return texts.in(locale);
    }

    @Override
    public List<Estimate> estimate(Situation situation) {
        var person = new Person(situation, law, limits);
        var estimates = new ArrayList<Estimate>();
        estimates.add(basicIncome(person).of(BENEFIT));
        estimates.addAll(new PriorServices(person, asylum.covers(situation)).estimates());
        return estimates;
    }

    private Assessment basicIncome(Person person) {
        var situation = person.situation();
        var found = new Assessment();
        foreigners(situation, found);
        obstacles.look(person, found);
        MeansOfSgb2.of(person).judge(person, found);
        found.missing(situation, asked(situation), "§ 7 Abs. 1 SGB II");
        if (situation
                .answer(RUNNING)
                .filter(running -> running.contains(RunningBenefit.BASIC_INCOME_SUPPORT))
                .isPresent()) {
            found.yes("running", "§ 41 Abs. 3 SGB II");
        }
        return found;
    }

    private void foreigners(Situation situation, Assessment found) {
        switch (asylum.covers(situation)) {
            case YES -> {
                found.no("asylum.law", "§ 7 Abs. 1 Satz 2 Nr. 3 SGB II");
                return;
            }
            case UNKNOWN -> found.check("asylum.unclear", "§ 7 Abs. 1 Satz 2 Nr. 3 SGB II");
            case NO -> {}
        }
        var result = residence.of(situation);
        switch (result) {
            case FREE -> {}
            case LONG_HERE -> found.yes(result.code(), "§ 7 Abs. 1 Satz 4 SGB II");
            case UNCLEAR -> found.check(result.code(), "§ 7 Abs. 1 Satz 2 SGB II");
            case FIRST_MONTHS -> found.no(result.code(), "§ 7 Abs. 1 Satz 2 Nr. 1 SGB II");
            case SEARCH_ONLY -> found.no(result.code(), "§ 7 Abs. 1 Satz 2 Nr. 2 Buchst. b SGB II");
            case NONE -> found.no(result.code(), "§ 7 Abs. 1 Satz 2 Nr. 2 Buchst. a SGB II");
        }
    }

    private static Set<Question<?>> asked(Situation situation) {
        Set<Question<?>> asked = new HashSet<>(Set.of(BIRTH_DATE, WORK_ABILITY, PENSION, NATIONALITY, EDUCATION, STAY));
        if (ResidenceRight.asksForDocument(situation)) {
            asked.add(DOCUMENT);
        }
        return asked;
    }
}
