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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Wohnberechtigungsschein (§ 27 WoFG and the law of the Land). */
@Component(service = BenefitPlugin.class, immediate = true)
public final class WbsPlugin extends BundledPlugin implements CompetenceRule, Configurable, Indicative {
    private final Indications indications;

    @Activate
    public WbsPlugin() {
        super(WbsPlugin.class::getResourceAsStream);
        this.indications = new Indications(Wofg.read(WbsPlugin.class::getResourceAsStream));
    }

    @Override
    public List<Parameter> parameters() {
        return Settable.PARAMETERS;
    }

    @Override
    public Indication indicate(Antrag antrag) {
        return indications.of(antrag);
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
        var answers = new Given(antrag.answers());
        var members = 1 + (int) answers.entries("mitglieder").count();
        return new Outcome.Ready(new CaseFile(
                        "wbs/case-file-1",
                        CaseContent.applicantName(answers),
                        notesOn(answers, members),
                        CaseContent.of(antrag, descriptor())
                                .add("householdSize", members)
                                .add("deductionPercent", deductionPercent(answers))
                                .build())
                .withRouting(CaseContent.routing(answers)));
    }

    /** § 23 Abs. 1 WoFG: ten per cent each for taxes, health insurance and pension insurance. */
    private static int deductionPercent(Given answers) {
        return (int) Stream.of("steuern", "krankenversicherung", "rentenversicherung")
                        .filter(kind -> answers.yes("einkommen." + kind))
                        .count()
                * 10;
    }

    private List<String> notesOn(Given answers, int members) {
        List<String> said = new ArrayList<>();
        said.add(notes().text("note.household", "count", String.valueOf(members)));
        if (answers.yes("kind.schwanger")) {
            said.add(notes().text("note.unborn"));
        }
        said.add(notes().text("note.deductions", "percent", String.valueOf(deductionPercent(answers))));
        answers.text("besonderes.grund").ifPresent(reason -> said.add(notes().text("note.urgent", "reason", reason)));
        return said;
    }
}
