package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.Evidence;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A draft is the citizen's alone: it keeps what was entered, whatever happens, and goes at once when they want. */
@OnThePlatform
class DraftIT {
    private final Platform platform;
    private final CitizenSession citizen;

    DraftIT(Platform platform) {
        this.platform = platform;
        this.citizen = CitizenSession.of(platform, Person.OLENA_KOVALENKO);
    }

    @Test
    void aDeletedDraftIsGoneAtOnceWithItsFiles() {
        var draft = SentAntrag.draft(citizen, Hauptantrag.olena(), Places.DUEREN);
        citizen.upload(draft, "ausweis", "Ausweis.pdf", Evidence.pdf("Ausweis"));
        var database = platform.database();
        assertThat(database.count("select count(*) from evidence_file where draft = ?::uuid", draft))
                .isOne();
        citizen.discard(draft);
        assertThat(database.count("select count(*) from draft where id = ?::uuid", draft))
                .isZero();
        assertThat(database.count("select count(*) from evidence_file where draft = ?::uuid", draft))
                .isZero();
        assertThat(citizen.web().get("/entwuerfe/" + draft).status()).isEqualTo(404);
        assertThat(citizen.web().get("/antraege?meldung=geloescht").mainText()).contains("endgültig gelöscht");
    }

    @Test
    void itLastsThirtyDaysFromTheLastChange() {
        var draft = SentAntrag.draft(citizen, Hauptantrag.olena(), Places.DUEREN);
        assertThat(platform.database()
                        .string(
                                "select expires_at - edited_at = interval '30 days' from draft where id = ?::uuid",
                                draft))
                .isEqualTo("t");
        citizen.discard(draft);
    }

    @Test
    void whatIsWrongIsKeptAndShownAgain() {
        var draft = citizen.begin(Places.DUEREN, Hauptantrag.FORM);
        var page = "/entwuerfe/" + draft + "/seiten/person";
        var answer = citizen.web()
                .post(
                        page,
                        Map.of(
                                "/person/geburtsdatum",
                                "31.2.1994",
                                "/person/vorname",
                                "<b>\"Olena\"</b>",
                                "aktion",
                                "weiter"));
        assertThat(answer.location()).contains(page + "?pruefen=ja");
        var shown = citizen.web().get(page + "?pruefen=ja").text();
        assertThat(shown).contains("value=\"31.2.1994\"", "<title>Fehler: ").doesNotContain("<b>");
        citizen.discard(draft);
    }

    @Test
    void twoTabsDoNotOverwriteEachOthersPages() {
        var draft = citizen.begin(Places.DUEREN, Hauptantrag.FORM);
        var pages = Hauptantrag.olena().pages();
        List.of(pages.get(0), pages.get(3), pages.get(4)).parallelStream().forEach(page -> citizen.answer(draft, page));
        var tasks = citizen.web().get("/entwuerfe/" + draft).text();
        assertThat(List.of(pages.get(0), pages.get(3), pages.get(4)))
                .allSatisfy(page ->
                        assertThat(tasks).containsPattern("id=\"stand-" + page.page() + "\">\\s*(<[^>]*>\\s*)*Fertig"));
        citizen.discard(draft);
    }
}
