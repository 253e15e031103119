package de.antragswerk.hzl;

import de.antragswerk.hzl.finder.HzlFinder;
import de.antragswerk.kit.BundledPlugin;
import de.antragswerk.kit.CaseContent;
import de.antragswerk.kit.Competences;
import de.antragswerk.kit.Given;
import de.antragswerk.kit.Resources;
import de.antragswerk.kit.law.DatedAmounts;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.plugin.CaseFile;
import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.CompetenceRule;
import de.antragswerk.plugin.CrisisSet;
import de.antragswerk.plugin.CrisisSets;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.Indication;
import de.antragswerk.plugin.Indicative;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.Place;
import de.antragswerk.plugin.finder.Estimate;
import de.antragswerk.plugin.finder.FinderRule;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.Situation;
import de.antragswerk.plugin.form.TextKeys;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Hilfe zum Lebensunterhalt (SGB XII, Drittes Kapitel): the notice of a need, and the full form. */
@Component(service = BenefitPlugin.class, immediate = true)
public final class HzlPlugin extends BundledPlugin implements CompetenceRule, Indicative, CrisisSets, FinderRule {
    private final FinderRule finder = HzlFinder.read(HzlPlugin.class::getResourceAsStream);
    private static final List<CrisisSet> CRISIS_SETS =
            List.of(new CrisisSet("vereinfacht", TextKeys.crisisSet("vereinfacht"), "§ 141 SGB XII"));
    private static final FormId FULL_FORM = new FormId("antrag");

    private final DatedAmounts law;
    private final AgeLimit ageLimit;
    private final Assets assets;
    private final Indications indications;

    @Activate
    public HzlPlugin() {
        this(HzlPlugin.class::getResourceAsStream);
    }

    private HzlPlugin(Resources resources) {
        super(resources);
        this.law = DatedAmounts.read(resources, "sgb12");
        this.ageLimit = AgeLimit.read(resources);
        this.assets = new Assets(law);
        this.indications = new Indications(law);
    }

    @Override
    public List<CrisisSet> crisisSets() {
        return CRISIS_SETS;
    }

    @Override
    public Feature feature() {
        return Feature.ACTUAL_STAY;
    }

    /**
     * Örtliche Träger are the Kreise and kreisfreie Städte (§ 3 Abs. 2 SGB XII); in a city-state its parts, where the tenant's data
     * have them.
     */
    @Override
    public Competence competenceFor(Place place) {
        return Competences.kreisOrPart(place);
    }

    @Override
    public Outcome prepare(Antrag antrag) {
        var household = household(antrag);
        var answers = household.answers();
        return new Outcome.Ready(new CaseFile(
                        "hzl/case-file-2",
                        CaseContent.applicantName(answers),
                        new LegalNotes(household, ageLimit, assets, notes()).notes(),
                        CaseContent.of(antrag, descriptor())
                                .add("urgent", answers.yes("bedarf.eilig") || answers.yes("geld.eilig"))
                                .add("persons", household.others().size() + 1)
                                .add("inNeed", household.inNeed().size())
                                .build())
                .withRouting(CaseContent.routing(answers)));
    }

    @Override
    public Indication indicate(Antrag antrag) {
        return antrag.form().id().equals(FULL_FORM) ? indications.of(household(antrag)) : Indication.NONE;
    }

    private Household household(Antrag antrag) {
        return new Household(new Given(antrag.answers()), antrag.applicationDay(), law);
    }

    @Override
    public Set<Question<?>> questions() {
        return finder.questions();
    }

    @Override
    public List<Estimate> estimate(Situation situation) {
        return finder.estimate(situation);
    }

    @Override
    public Map<String, String> finderTexts(Locale locale) {
        return finder.finderTexts(locale);
    }
}
