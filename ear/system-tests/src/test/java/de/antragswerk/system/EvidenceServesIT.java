package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.Evidence;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was uploaded once can serve several documents that the form asks for, and need not be uploaded again. */
@OnThePlatform
class EvidenceServesIT {
    private static final String ALSO = "Diese Datei gilt auch für: ";
    private final Platform platform;
    private final CitizenSession samira;

    EvidenceServesIT(Platform platform) {
        this.platform = platform;
        this.samira = CitizenSession.of(platform, Person.SAMIRA_HADDAD);
    }

    @Test
    void oneFileServesTwoDocumentsUpToTheAuthority() {
        var draft = samira.fill(Places.WIESBADEN, Hauptantrag.samira());
        var file = uploaded(draft);
        var missing = missing(draft);
        assertThat(serve(samira, draft, file, Map.of("auch", "mietvertrag")).location())
                .contains("meldung=zugeordnet");
        assertThat(page(draft)).contains(ALSO, "value=\"mietvertrag\" checked");
        assertThat(missing(draft)).isEqualTo(missing - 1);

        var submission = samira.submitted(draft);
        var sent = Rest.as(platform, Person.SAMIRA_HADDAD)
                .get("/submissions/" + submission)
                .json();
        assertThat(sent.getJsonArray("files")).hasSize(1);
        assertThat(sent.getJsonArray("files").getJsonObject(0).getJsonArray("further"))
                .hasToString("[\"mietvertrag\"]");
        assertThat(sent.getJsonArray("missingEvidence").toString()).doesNotContain("\"mietvertrag\"", "\"ausweis\"");
        assertThat(samira.web().get("/antraege/" + submission).mainText()).contains(ALSO);
        assertThat(platform.database()
                        .count("select count(*) from evidence_file where submission = ?::uuid", submission))
                .isOne();
    }

    @Test
    void itIsTakenBackWithoutAnotherUpload() {
        var draft = samira.fill(Places.WIESBADEN, Hauptantrag.samira());
        var file = uploaded(draft);
        var missing = missing(draft);
        serve(samira, draft, file, Map.of("auch", "mietvertrag"));
        serve(samira, draft, file, Map.of());
        assertThat(rows(file)).isZero();
        assertThat(missing(draft)).isEqualTo(missing);
        assertThat(page(draft)).contains("Ausweis.pdf").doesNotContain(ALSO);
        samira.discard(draft);
    }

    @Test
    void noStrangerAndNothingThatTheFormDoesNotKnow() {
        var draft = samira.fill(Places.WIESBADEN, Hauptantrag.samira());
        var file = uploaded(draft);
        var stranger = CitizenSession.of(platform, Person.OLENA_KOVALENKO);
        assertThat(serve(stranger, draft, file, Map.of("auch", "mietvertrag")).status())
                .isEqualTo(404);
        var own = SentAntrag.draft(stranger, Hauptantrag.olena(), Places.DUEREN);
        assertThat(serve(stranger, own, file, Map.of("auch", "mietvertrag")).status())
                .isEqualTo(404);
        assertThat(serve(samira, draft, file, Map.of("auch", "gibt-es-nicht")).status())
                .isEqualTo(422);
        assertThat(rows(file)).isZero();
        stranger.discard(own);
        samira.discard(draft);
    }

    private String uploaded(String draft) {
        samira.upload(draft, "ausweis", "Ausweis.pdf", Evidence.pdf("Ausweis"));
        return platform.database().string("select id from evidence_file where draft = ?::uuid", draft);
    }

    private static Answer serve(CitizenSession citizen, String draft, String file, Map<String, String> chosen) {
        return citizen.web().post("/entwuerfe/" + draft + "/nachweise/" + file + "/zuordnen", chosen);
    }

    private String page(String draft) {
        return samira.web().get("/entwuerfe/" + draft + "/nachweise").text();
    }

    /** How many documents the review page says to be missing. */
    private int missing(String draft) {
        var review = samira.web().get("/entwuerfe/" + draft + "/pruefen").text();
        var section = review.substring(review.indexOf("/nachweise\">"));
        return section.substring(0, section.indexOf("</section>")).split("<li class=\"kern-body\">", -1).length - 1;
    }

    private long rows(String file) {
        return platform.database().count("select count(*) from evidence_file_item where file = ?::uuid", file);
    }
}
