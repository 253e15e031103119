package de.antragswerk.wbs;

import de.antragswerk.kit.BundledPlugin;
import de.antragswerk.kit.CaseContent;
import de.antragswerk.kit.Given;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.plugin.CaseFile;
import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.CompetenceRule;
import de.antragswerk.plugin.Configurable;
import de.antragswerk.plugin.Indication;
import de.antragswerk.plugin.Indicative;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.plugin.Place;
import de.antragswerk.plugin.finder.Estimate;
import de.antragswerk.plugin.finder.FinderRule;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.Situation;
import de.antragswerk.wbs.finder.WbsFinder;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Wohnberechtigungsschein (§ 27 WoFG and the law of the Land). */
@Component(service = BenefitPlugin.class, immediate = true)
public final class WbsPlugin extends BundledPlugin implements CompetenceRule, Configurable, Indicative, FinderRule {
    private final FinderRule finder = WbsFinder.read(WbsPlugin.class::getResourceAsStream);
    private final Wofg law;

    @Activate
    public WbsPlugin() {
        super(WbsPlugin.class::getResourceAsStream);
        this.law = Wofg.read(WbsPlugin.class::getResourceAsStream);
    }

    @Override
    public List<Parameter> parameters() {
        return Settable.PARAMETERS;
    }

    @Override
    public Indication indicate(Antrag antrag) {
        return new Indications(law).of(antrag);
    }

    @Override
    public Feature feature() {
        return Feature.LAND_LAW;
    }

    /** The law of the Land says which Kommune it is; the tenant's data know: the most specific authority around the place. */
    @Override
    public Competence competenceFor(Place place) {
        return new Competence.Municipal(place.ars());
    }

    @Override
    public Outcome prepare(Antrag antrag) {
        var household = Household.of(antrag, law);
        var total = Total.of(household);
        var row = LandRow.approved(antrag.parameters(), antrag.applicationDay());
        var answers = new Given(antrag.answers());
        return new Outcome.Ready(new CaseFile(
                        "wbs/case-file-2",
                        CaseContent.applicantName(answers),
                        new CaseNotes(household, total, row, notes(), texts(Locale.GERMAN)).notes(),
                        content(antrag, household, total))
                .withRouting(CaseContent.routing(answers)));
    }

    /** Amounts to the cent; the authority computes anew. */
    private JsonObject content(Antrag antrag, Household household, Total total) {
        return CaseContent.of(antrag, descriptor())
                .add("householdSize", household.size())
                .add("unborn", household.unborn())
                .add("children", household.children())
                .add("income", cents(total.income()))
                .add("flatDeductions", cents(total.flatDeductions()))
                .add("freeAmounts", cents(total.freeAmounts()))
                .add("maintenance", cents(total.maintenance()))
                .add("total", cents(total.amount()))
                .build();
    }

    private static String cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
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
