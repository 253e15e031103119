package de.antragswerk.asylblg;

import de.antragswerk.asylblg.finder.AsylblgFinder;
import de.antragswerk.kit.BundledPlugin;
import de.antragswerk.kit.CaseContent;
import de.antragswerk.kit.Competences;
import de.antragswerk.kit.Given;
import de.antragswerk.kit.Resources;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.plugin.CaseFile;
import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.CompetenceRule;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.Indication;
import de.antragswerk.plugin.Indicative;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.Place;
import de.antragswerk.plugin.finder.Estimate;
import de.antragswerk.plugin.finder.FinderRule;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.Situation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Leistungen nach dem Asylbewerberleistungsgesetz (§§ 1, 3, 4, 6 AsylbLG): the notice of a need, and the full form. */
@Component(service = BenefitPlugin.class, immediate = true)
public final class AsylblgPlugin extends BundledPlugin implements CompetenceRule, Indicative, FinderRule {
    private final FinderRule finder = AsylblgFinder.read(AsylblgPlugin.class::getResourceAsStream);
    private static final FormId FULL_FORM = new FormId("antrag");

    private final Limits limits;
    private final Indications indications;

    @Activate
    public AsylblgPlugin() {
        this(AsylblgPlugin.class::getResourceAsStream);
    }

    private AsylblgPlugin(Resources resources) {
        super(resources);
        this.limits = Limits.read(resources);
        this.indications = new Indications(limits);
    }

    @Override
    public Feature feature() {
        return Feature.ALLOCATION;
    }

    /** The Länder name the authorities (§ 10 AsylbLG); as a rule the Kreise and kreisfreie Städte, in a city-state its parts. */
    @Override
    public Competence competenceFor(Place place) {
        return Competences.kreisOrPart(place);
    }

    @Override
    public Outcome prepare(Antrag antrag) {
        var family = family(antrag);
        var answers = family.answers();
        return new Outcome.Ready(new CaseFile(
                        "asylblg/case-file-2",
                        CaseContent.applicantName(answers),
                        new LegalNotes(family, limits, notes(), texts(Locale.GERMAN)).notes(),
                        CaseContent.of(antrag, descriptor())
                                .add("document", answers.text("status.dokument").orElse(""))
                                .add(
                                        "entitlement",
                                        Entitlement.of(answers)
                                                .map(Entitlement::number)
                                                .orElse(""))
                                .add("urgent", answers.yes("bedarf.eilig") || answers.yes("gesundheit.akut"))
                                .add("persons", family.everybody().size())
                                .build())
                .withRouting(CaseContent.routing(answers)));
    }

    @Override
    public Indication indicate(Antrag antrag) {
        return antrag.form().id().equals(FULL_FORM) ? indications.of(family(antrag)) : Indication.NONE;
    }

    private static Family family(Antrag antrag) {
        return new Family(new Given(antrag.answers()), antrag.applicationDay());
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
