package de.antragswerk.wbs.finder;

import static de.antragswerk.plugin.finder.Question.BIRTH_DATE;
import static de.antragswerk.plugin.finder.Question.DOCUMENT;
import static de.antragswerk.plugin.finder.Question.INCOME;
import static de.antragswerk.plugin.finder.Question.NATIONALITY;
import static de.antragswerk.plugin.finder.Question.PLACE;
import static de.antragswerk.plugin.finder.Question.STAY;

import de.antragswerk.kit.Resources;
import de.antragswerk.kit.finder.Assessment;
import de.antragswerk.kit.finder.FinderTexts;
import de.antragswerk.kit.finder.Known;
import de.antragswerk.kit.finder.LawData;
import de.antragswerk.kit.finder.Person;
import de.antragswerk.kit.law.AgeLimits;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.finder.Estimate;
import de.antragswerk.plugin.finder.FinderRule;
import de.antragswerk.plugin.finder.InPatientStay;
import de.antragswerk.plugin.finder.NationalityGroup;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.ResidenceDocument;
import de.antragswerk.plugin.finder.Service;
import de.antragswerk.plugin.finder.Situation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether a Wohnberechtigungsschein comes into question (§ 27 WoFG). It stands beside all other benefits. The income limits are the
 * Länder's (§ 9 Abs. 3 WoFG) and change with the rows that each of them approves; without one nothing is said about income.
 */
public final class WbsFinder implements FinderRule {
    private static final Service BENEFIT = new Service.OfBenefit(new BenefitId("wbs"));
    private static final String HOUSEHOLD = "§ 27 Abs. 2 Satz 2 WoFG";
    private final LawData law;
    private final AgeLimits limits;
    private final FinderTexts texts;

    private WbsFinder(LawData law, AgeLimits limits, FinderTexts texts) {
        this.law = law;
        this.limits = limits;
        this.texts = texts;
    }

    public static WbsFinder read(Resources resources) {
        return new WbsFinder(LawData.common(), AgeLimits.read(), new FinderTexts(resources));
    }

    @Override
    public Set<Question<?>> questions() {
        return Set.of(BIRTH_DATE, NATIONALITY, DOCUMENT, STAY, INCOME, PLACE);
    }

    @Override
    public Map<String, String> finderTexts(Locale locale) {
        return texts.in(locale);
    }

    @Override
    public List<Estimate> estimate(Situation situation) {
        var found = new Assessment();
        residence(situation, found);
        household(new Person(situation, law, limits), found);
        found.check("limit.of-the-land", "§ 9 Abs. 3, § 27 Abs. 3 WoFG");
        found.missing(situation, Set.of(BIRTH_DATE, NATIONALITY, INCOME, PLACE), "§ 27 WoFG");
        return List.of(found.of(BENEFIT));
    }

    /** Somebody who may stay only for a short time cannot found a home for long. */
    private static void residence(Situation situation, Assessment found) {
        if (!situation.is(NATIONALITY, NationalityGroup.OTHER)) {
            return;
        }
        if (situation.is(
                DOCUMENT,
                ResidenceDocument.VISA,
                ResidenceDocument.OBLIGED_TO_LEAVE,
                ResidenceDocument.ENTRY_NOT_PERMITTED)) {
            found.no("stay.not-for-long", HOUSEHOLD);
        } else if (!situation.is(DOCUMENT, ResidenceDocument.SETTLEMENT_PERMIT)) {
            found.check("stay.how-long", HOUSEHOLD);
        }
    }

    private static void household(Person person, Assessment found) {
        if (person.isAtLeast("finder-adult-age") == Known.NO) {
            found.check("minor", HOUSEHOLD);
        }
        if (person.situation().is(STAY, InPatientStay.PRISON, InPatientStay.INSTITUTION)) {
            found.check("household.later", HOUSEHOLD);
        }
    }
}
