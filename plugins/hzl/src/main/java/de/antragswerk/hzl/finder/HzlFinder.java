package de.antragswerk.hzl.finder;

import static de.antragswerk.plugin.finder.Question.BIRTH_DATE;
import static de.antragswerk.plugin.finder.Question.DOCUMENT;
import static de.antragswerk.plugin.finder.Question.EDUCATION;
import static de.antragswerk.plugin.finder.Question.NATIONALITY;
import static de.antragswerk.plugin.finder.Question.PENSION;
import static de.antragswerk.plugin.finder.Question.PLACE;
import static de.antragswerk.plugin.finder.Question.RUNNING;
import static de.antragswerk.plugin.finder.Question.STAY;
import static de.antragswerk.plugin.finder.Question.WORK_ABILITY;

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
import de.antragswerk.plugin.finder.Service;
import de.antragswerk.plugin.finder.Situation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether Hilfe zum Lebensunterhalt comes into question (§§ 19, 21, 27 SGB XII), or the Fourth Chapter. */
public final class HzlFinder implements FinderRule {
    private static final Service BENEFIT = new Service.OfBenefit(new BenefitId("hzl"));
    private static final Service FOURTH_CHAPTER = new Service.Elsewhere("grundsicherung");
    private final LawData law;
    private final AgeLimits limits;
    private final FinderTexts texts;
    private final AsylumLaw asylum;
    private final ResidenceRight residence;

    private HzlFinder(LawData law, AgeLimits limits, FinderTexts texts) {
        this.law = law;
        this.limits = limits;
        this.texts = texts;
        this.asylum = new AsylumLaw(law);
        this.residence = new ResidenceRight(law);
    }

    public static HzlFinder read(Resources resources) {
        return new HzlFinder(LawData.of(resources), AgeLimits.read(), new FinderTexts(resources));
    }

    @Override
    public Set<Question<?>> questions() {
        var all = new HashSet<>(Question.all());
        all.removeAll(Set.of(PLACE, RUNNING));
        return Set.copyOf(all);
    }

    @Override
    public Map<String, String> finderTexts(Locale locale) {
        return texts.in(locale);
    }

    @Override
    public List<Estimate> estimate(Situation situation) {
        var person = new Person(situation, law, limits);
        return List.of(thirdChapter(person).of(BENEFIT), fourthChapter(person).of(FOURTH_CHAPTER));
    }

    private Assessment thirdChapter(Person person) {
        var found = new Assessment();
        if (foreigners(person.situation(), found)) {
            return found;
        }
        new ThirdChapter(person).look(found);
        MeansOfSgb12.of(
                        person,
                        new de.antragswerk.kit.finder.Means.Norms(
                                "§§ 27, 82 SGB XII", "§ 90 Abs. 2 Nr. 9 SGB XII, § 1 BarBetrV"))
                .judge(person, found);
        return found.missing(
                person.situation(),
                asked(person.situation(), Set.of(WORK_ABILITY, PENSION, STAY, EDUCATION)),
                "§ 27 Abs. 1 SGB XII");
    }

    private Assessment fourthChapter(Person person) {
        var found = new Assessment();
        if (foreigners(person.situation(), found)) {
            return found;
        }
        new FourthChapter(person).look(found);
        MeansOfSgb12.of(
                        person,
                        new de.antragswerk.kit.finder.Means.Norms(
                                "§§ 43, 82 SGB XII", "§ 43 Abs. 1, § 90 Abs. 2 Nr. 9 SGB XII"))
                .judge(person, found);
        return found.missing(person.situation(), asked(person.situation(), Set.of()), "§ 41 Abs. 1 SGB XII");
    }

    /** @return whether they are left out for good */
    private boolean foreigners(Situation situation, Assessment found) {
        switch (asylum.covers(situation)) {
            case YES -> found.no("asylum.law", "§ 23 Abs. 2 SGB XII");
            case UNKNOWN -> found.check("asylum.unclear", "§ 23 Abs. 2 SGB XII");
            case NO -> {}
        }
        if (found.isDecided()) {
            return true;
        }
        var result = residence.of(situation);
        switch (result) {
            case FREE -> {}
            case LONG_HERE -> found.yes(result.code(), "§ 23 Abs. 3 Satz 7 SGB XII");
            case UNCLEAR -> found.check(result.code(), "§ 23 Abs. 3 SGB XII");
            case FIRST_MONTHS -> found.no(result.code(), "§ 23 Abs. 3 Satz 1 Nr. 1 SGB XII");
            case SEARCH_ONLY, NONE -> found.no(result.code(), "§ 23 Abs. 3 Satz 1 Nr. 2 SGB XII");
        }
        return found.isDecided();
    }

    private static Set<Question<?>> asked(Situation situation, Set<Question<?>> more) {
        Set<Question<?>> asked = new HashSet<>(more);
        asked.add(BIRTH_DATE);
        asked.add(NATIONALITY);
        if (ResidenceRight.asksForDocument(situation)) {
            asked.add(DOCUMENT);
        }
        return asked;
    }
}
