package de.antragswerk.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.Hauptantrag;
import java.nio.charset.StandardCharsets;

/** What a caseworker does with an Antrag that has come in. */
public final class CaseworkerJourney {
    private final Visitor visitor;
    private final String submission;

    public CaseworkerJourney(Visitor visitor, String submission) {
        this.visitor = visitor;
        this.submission = submission;
    }

    public void openFromTheInbox() {
        visitor.open("/verwaltung/eingang").seesHeading("Posteingang");
        visitor.followAddress("/verwaltung/faelle/" + submission);
    }

    public void readEverything(Hauptantrag antrag, String filename) {
        visitor.seesHeading(antrag.vorname() + " " + antrag.familienname());
        visitor.sees(antrag.strasse()).sees(antrag.kind()).sees("Tag der Antragstellung");
        assertThat(visitor.download("PDF herunterladen")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(visitor.download("Daten (JSON) herunterladen"), StandardCharsets.UTF_8))
                .contains(antrag.personalData());
        assertThat(visitor.download(filename)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    public void takeOver() {
        visitor.press("Übernehmen").sees("Übernommen");
    }

    public void begin() {
        visitor.press("Bearbeitung beginnen").sees("In Bearbeitung");
    }

    public void decide(String message) {
        visitor.press("Als entschieden melden").sees("Bitte schreiben Sie der antragstellenden Person");
        visitor.enter("Nachricht an die antragstellende Person", message).press("Als entschieden melden");
        visitor.sees("Entschieden").sees(message);
    }
}
