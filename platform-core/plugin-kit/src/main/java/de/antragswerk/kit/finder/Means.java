package de.antragswerk.kit.finder;

import static de.antragswerk.plugin.finder.Question.ASSETS;
import static de.antragswerk.plugin.finder.Question.INCOME;

import de.antragswerk.plugin.finder.AssetBand;
import de.antragswerk.plugin.finder.Likelihood;
import de.antragswerk.plugin.finder.Partner;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.Reason;
import de.antragswerk.plugin.finder.Work;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Compares income and assets with what is needed and what may be kept. A no only when all that is asked is answered and even the
 * most favourable reading leaves no need.
 *
 * @param need of the household
 * @param allowance the largest part of the income that can stay out of account, in cents
 * @param kept what may be owned: at least, and at most, in cents
 * @param norms the paragraphs for income and for assets
 */
public record Means(Need need, long allowance, Range kept, Norms norms) {

    /** Cents, both inclusive. */
    public record Range(long least, long most) {
        public static Range exactly(long cents) {
            return new Range(cents, cents);
        }
    }

    public record Norms(String income, String assets) {}

    /** What must be known. */
    public static final Set<Question<?>> QUESTIONS = questions();

    private static Set<Question<?>> questions() {
        var all = new HashSet<>(Need.QUESTIONS);
        all.add(INCOME);
        all.add(ASSETS);
        return Set.copyOf(all);
    }

    /** Adds what was found. */
    public void judge(Person person, Assessment assessment) {
        var situation = person.situation();
        var complete = Need.QUESTIONS.stream().noneMatch(situation::lacks);
        situation.answer(INCOME).ifPresent(income -> judgeIncome(income, complete, person, assessment));
        situation
                .answer(ASSETS)
                .ifPresent(
                        assets -> judgeAssets(assets, complete && person.belongsToParents() == Known.NO, assessment));
        assessment.missing(situation, QUESTIONS, norms.income());
    }

    private void judgeIncome(long income, boolean complete, Person person, Assessment assessment) {
        var arguments = Map.of("needCents", String.valueOf(need.least()), "incomeCents", String.valueOf(income));
        if (complete && income >= need.most() + allowance) {
            assessment.add(Likelihood.LIKELY_NO, new Reason("income.covers", norms.income(), arguments));
        } else if (person.belongsToParents() != Known.NO) {
            assessment.add(Likelihood.CHECK_ADVISED, new Reason("income.parents", norms.income()));
        } else if (income < need.least()) {
            assessment.add(Likelihood.LIKELY_YES, new Reason("income.below", norms.income(), arguments));
        } else {
            assessment.add(Likelihood.CHECK_ADVISED, new Reason("income.close", norms.income(), arguments));
        }
    }

    /** Below 25 with the parents, theirs count as well (§ 9 Abs. 2 Satz 2 SGB II), and nobody is asked for them. */
    private void judgeAssets(AssetBand assets, boolean complete, Assessment assessment) {
        var arguments = Map.of("keptCents", String.valueOf(kept.most()));
        if (assets.upToCents() <= kept.least()) {
            assessment.add(Likelihood.LIKELY_YES, new Reason("assets.below", norms.assets(), arguments));
        } else if (complete && assets.aboveCents() >= kept.most()) {
            assessment.add(Likelihood.LIKELY_NO, new Reason("assets.above", norms.assets(), arguments));
        } else {
            assessment.add(Likelihood.CHECK_ADVISED, new Reason("assets.close", norms.assets(), arguments));
        }
    }

    /** Whether nobody in the household can have earned what the income is, so that nothing of it stays out of account. */
    public static int possibleEarners(Person person) {
        var situation = person.situation();
        var self = situation.is(Question.WORK, Work.NOT_WORKING, Work.SEARCHING, Work.LOST_JOB) ? 0 : 1;
        var partner = situation.is(Question.PARTNER, Partner.NONE) ? 0 : 1;
        return self
                + partner
                + Need.count(situation, Question.CHILDREN_14_TO_17)
                + Need.count(situation, Question.CHILDREN_18_TO_24);
    }
}
