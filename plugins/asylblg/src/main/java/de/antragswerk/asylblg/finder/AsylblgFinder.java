package de.antragswerk.asylblg.finder;

import static de.antragswerk.plugin.finder.Question.BIRTH_DATE;
import static de.antragswerk.plugin.finder.Question.DEPORTATION_SUSPENDED;
import static de.antragswerk.plugin.finder.Question.DOCUMENT;
import static de.antragswerk.plugin.finder.Question.DOCUMENT_FROM;
import static de.antragswerk.plugin.finder.Question.DOCUMENT_UNTIL;
import static de.antragswerk.plugin.finder.Question.IN_GERMANY_SINCE;
import static de.antragswerk.plugin.finder.Question.NATIONALITY;
import static de.antragswerk.plugin.finder.Question.WARM_RENT;
import static de.antragswerk.plugin.finder.Question.WORK;

import de.antragswerk.kit.Resources;
import de.antragswerk.kit.finder.Assessment;
import de.antragswerk.kit.finder.AsylumLaw;
import de.antragswerk.kit.finder.FinderTexts;
import de.antragswerk.kit.finder.Known;
import de.antragswerk.kit.finder.LawData;
import de.antragswerk.kit.finder.Means;
import de.antragswerk.kit.finder.Need;
import de.antragswerk.kit.finder.Person;
import de.antragswerk.kit.law.AgeLimits;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.finder.Estimate;
import de.antragswerk.plugin.finder.FinderRule;
import de.antragswerk.plugin.finder.NationalityGroup;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.Service;
import de.antragswerk.plugin.finder.Situation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether benefits by the AsylbLG come into question (§ 1), and whether like Sozialhilfe (§ 2). */
public final class AsylblgFinder implements FinderRule {
    private static final Service BENEFIT = new Service.OfBenefit(new BenefitId("asylblg"));
    private static final Means.Norms NORMS = new Means.Norms("§ 7 Abs. 1 und 3 AsylbLG", "§ 7 Abs. 5 AsylbLG");
    private static final int PER_CENT = 100;
    private final LawData law;
    private final AgeLimits limits;
    private final FinderTexts texts;
    private final AsylumLaw asylum;

    private AsylblgFinder(LawData law, AgeLimits limits, FinderTexts texts) {
        this.law = law;
        this.limits = limits;
        this.texts = texts;
        this.asylum = new AsylumLaw(law);
    }

    public static AsylblgFinder read(Resources resources) {
        return new AsylblgFinder(LawData.of(resources), AgeLimits.read(), new FinderTexts(resources));
    }

    @Override
    public Set<Question<?>> questions() {
        var all = new HashSet<>(Means.QUESTIONS);
        all.addAll(Set.of(
                NATIONALITY,
                DOCUMENT,
                DOCUMENT_FROM,
                DOCUMENT_UNTIL,
                IN_GERMANY_SINCE,
                DEPORTATION_SUSPENDED,
                WORK,
                BIRTH_DATE));
        return Set.copyOf(all);
    }

    @Override
    public Map<String, String> finderTexts(Locale locale) {
        return texts.in(locale);
    }

    @Override
    public List<Estimate> estimate(Situation situation) {
        return List.of(assess(situation).of(BENEFIT));
    }

    private Assessment assess(Situation situation) {
        var found = new Assessment();
        switch (asylum.covers(situation)) {
            case NO -> {
                return found.notApplicable(
                        situation.is(NATIONALITY, NationalityGroup.GERMAN, NationalityGroup.EU)
                                ? "status.citizen"
                                : "status.title",
                        "§ 1 AsylbLG");
            }
            case YES -> found.yes("status", "§ 1 Abs. 1 AsylbLG");
            case UNKNOWN ->
                found.check("status.unclear", "§ 1 Abs. 1 und 2 AsylbLG")
                        .missing(situation, Set.of(NATIONALITY, DOCUMENT), "§ 1 Abs. 1 AsylbLG");
        }
        var analogous = likeSozialhilfe(situation);
        if (analogous == Known.YES) {
            found.yes("analogous", "§ 2 Abs. 1 AsylbLG");
        }
        var person = new Person(situation, law, limits);
        means(person, analogous).judge(person, found);
        return found;
    }

    private Known likeSozialhilfe(Situation situation) {
        var months = law.number("analogous-months", situation.day());
        return situation
                .answer(IN_GERMANY_SINCE)
                .map(since -> Known.of(!since.plusMonths(months).isAfter(situation.day())))
                .orElse(Known.UNKNOWN);
    }

    private Means means(Person person, Known analogous) {
        var day = person.situation().day();
        var adults = person.hasPartner() ? 2 : 1;
        var children = Need.children(person.situation());
        var full = Need.of(person);
        var least = adults * law.cents("least-need-adult", day)
                + children * law.cents("least-need-child", day)
                + person.situation().answer(WARM_RENT).orElse(0L);
        var earners = Means.possibleEarners(person);
        var free = earners * law.cents("rbs1", day) * law.number("earnings-free-percent", day) / PER_CENT;
        var need = analogous == Known.YES ? full : new Need(Math.min(least, full.least()), full.most());
        return new Means(need, free, kept(day, adults, children, analogous), NORMS);
    }

    private Means.Range kept(java.time.LocalDate day, int adults, int children, Known analogous) {
        var little = (adults + children) * law.cents("assets-person", day);
        var much = adults * law.cents("assets-adult-analogous", day);
        return switch (analogous) {
            case YES -> Means.Range.exactly(much);
            case NO -> Means.Range.exactly(little);
            case UNKNOWN -> new Means.Range(Math.min(little, much), Math.max(little, much));
        };
    }
}
