package de.antragswerk.asylblg;

import de.antragswerk.kit.BundledPlugin;
import de.antragswerk.kit.CaseContent;
import de.antragswerk.kit.Given;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.plugin.CaseFile;
import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.CompetenceRule;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Leistungen nach dem Asylbewerberleistungsgesetz (§§ 1, 3, 4, 6 AsylbLG). */
@Component(service = BenefitPlugin.class, immediate = true)
public final class AsylblgPlugin extends BundledPlugin implements CompetenceRule {
    /** § 2 Abs. 1 AsylbLG. */
    private static final int MONTHS_UNTIL_ANALOGOUS = 36;

    @Activate
    public AsylblgPlugin() {
        super(AsylblgPlugin.class::getResourceAsStream);
    }

    @Override
    public Feature feature() {
        return Feature.ALLOCATION;
    }

    /** The Länder name the authorities (§ 10 AsylbLG); as a rule the Kreise and kreisfreie Städte, in a city-state its parts. */
    @Override
    public Competence competenceFor(Place place) {
        return new Competence.Municipal(place.isPart() ? place.ars() : place.kreis());
    }

    @Override
    public Outcome prepare(Antrag antrag) {
        var answers = new Given(antrag.answers());
        return new Outcome.Ready(new CaseFile(
                        "asylblg/case-file-1",
                        CaseContent.applicantName(answers),
                        notesOn(answers, antrag),
                        CaseContent.of(antrag, descriptor())
                                .add("document", answers.text("status.dokument").orElse(""))
                                .build())
                .withRouting(CaseContent.routing(answers)));
    }

    private List<String> notesOn(Given answers, Antrag antrag) {
        List<String> said = new ArrayList<>();
        answers.text("status.dokument")
                .map(code -> texts(Locale.GERMAN).get("code.dokument." + code))
                .ifPresent(document -> said.add(notes().text("note.status", "document", document)));
        answers.text("status.paragraph")
                .ifPresent(paragraph -> said.add(notes().text("note.other-title", "paragraph", paragraph)));
        if (answers.day("status.einreise")
                .filter(day -> day.plusMonths(MONTHS_UNTIL_ANALOGOUS).isBefore(antrag.applicationDay()))
                .isPresent()) {
            said.add(notes().text("note.analogous"));
        }
        if (answers.yes("hilfe.krank")) {
            said.add(notes().text("note.health"));
        }
        answers.text("hilfe.sprache")
                .ifPresent(language -> said.add(notes().text("note.language", "language", language)));
        return said;
    }
}
