package de.antragswerk.hzl;

import de.antragswerk.kit.BundledPlugin;
import de.antragswerk.kit.CaseContent;
import de.antragswerk.kit.Given;
import de.antragswerk.kit.NoteTexts;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.plugin.CaseFile;
import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.CompetenceRule;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.Place;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Hilfe zum Lebensunterhalt (SGB XII, Drittes Kapitel): the notice of a need, and the full form. */
@Component(service = BenefitPlugin.class, immediate = true)
public final class HzlPlugin extends BundledPlugin implements CompetenceRule {

    @Activate
    public HzlPlugin() {
        super(HzlPlugin.class::getResourceAsStream);
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
        return new Competence.Municipal(place.isPart() ? place.ars() : place.kreis());
    }

    @Override
    public Outcome prepare(Antrag antrag) {
        var answers = new Given(antrag.answers());
        return new Outcome.Ready(new CaseFile(
                        "hzl/case-file-1",
                        CaseContent.applicantName(answers),
                        notesOn(answers, antrag),
                        CaseContent.of(antrag, descriptor())
                                .add("urgent", answers.yes("bedarf.eilig"))
                                .build())
                .withRouting(CaseContent.routing(answers)));
    }

    private List<String> notesOn(Given answers, Antrag antrag) {
        List<String> said = new ArrayList<>();
        said.add(notes().text("note.day", "day", NoteTexts.day(antrag.applicationDay())));
        if (answers.yes("bedarf.eilig")) {
            said.add(notes().text("note.urgent"));
        }
        if (answers.isOneOf("lage.arbeitsfaehig", "ja")) {
            said.add(notes().text("note.able"));
        }
        if (answers.isOneOf("lage.arbeitsfaehig", "dauerhaftNicht")) {
            said.add(notes().text("note.permanent"));
        }
        if (answers.yes("lage.asylblg")) {
            said.add(notes().text("note.asyl"));
        }
        return said;
    }
}
