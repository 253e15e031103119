package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.Evidence;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever guesses or is given an id that is not theirs gets nothing: no page, no file, no hint that it exists. */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationIT {
    private final Platform platform;
    private SentAntrag sent;
    private CitizenSession samira;
    private String draft;
    private String draftFile;

    IsolationIT(Platform platform) {
        this.platform = platform;
    }

    @BeforeAll
    void samiraHasADraftAndHasSentAnAntrag() {
        sent = SentAntrag.by(platform, Person.SAMIRA_HADDAD, Hauptantrag.samira(), Places.WIESBADEN);
        samira = CitizenSession.of(platform, Person.SAMIRA_HADDAD);
        draft = SentAntrag.draft(samira, Hauptantrag.samira(), Places.WIESBADEN);
        samira.upload(draft, "ausweis", "Ausweis.pdf", Evidence.pdf("Ausweis"));
        draftFile = platform.database().string("select id from evidence_file where draft = ?::uuid", draft);
    }

    @AfterAll
    void discard() {
        samira.discard(draft);
    }

    private List<String> citizensPages() {
        return List.of(
                "/entwuerfe/" + draft,
                "/entwuerfe/" + draft + "/seiten/person",
                "/entwuerfe/" + draft + "/nachweise",
                "/entwuerfe/" + draft + "/nachweise/" + draftFile,
                "/entwuerfe/" + draft + "/pruefen",
                "/entwuerfe/" + draft + "/loeschen",
                "/antraege/" + sent.id(),
                "/antraege/" + sent.id() + "/quittung",
                "/antraege/" + sent.id() + "/pdf",
                "/antraege/" + sent.id() + "/dateien/" + sent.file(),
                "/postfach/" + sent.message());
    }

    private Map<String, Map<String, String>> citizensChanges() {
        return Map.of(
                "/entwuerfe/" + draft + "/seiten/person", Map.of("/person/vorname", "Fremd", "aktion", "weiter"),
                "/entwuerfe/" + draft + "/absenden", Map.of("geprueft", "ja"),
                "/entwuerfe/" + draft + "/nachweise/" + draftFile + "/entfernen", Map.of(),
                "/entwuerfe/" + draft + "/nachweise/" + draftFile + "/zuordnen", Map.of("auch", "kontoauszuege"),
                "/entwuerfe/" + draft + "/loeschen", Map.of());
    }

    private List<String> caseworkersPages() {
        var fall = "/verwaltung/faelle/" + sent.id();
        return List.of(fall, fall + "/pdf", fall + "/json", fall + "/dateien/" + sent.file());
    }

    private Map<String, Map<String, String>> caseworkersChanges() {
        var fall = "/verwaltung/faelle/" + sent.id();
        return Map.of(
                fall + "/uebernehmen", Map.of(),
                fall + "/bearbeiten", Map.of(),
                fall + "/bescheiden", Map.of("nachricht", "fremd"));
    }

    @Test
    void theOwnersThemselvesSeeThem() {
        assertThat(citizensPages())
                .allSatisfy(path ->
                        assertThat(samira.web().get(path).status()).as(path).isEqualTo(200));
        var weber = WebSession.of(platform, Person.C_WEBER);
        assertThat(caseworkersPages())
                .allSatisfy(
                        path -> assertThat(weber.get(path).status()).as(path).isEqualTo(200));
    }

    @ParameterizedTest
    @EnumSource(names = {"JONAS_PETERSEN", "OLENA_KOVALENKO"})
    void anotherCitizenFindsNothing(Person stranger) {
        var web = WebSession.of(platform, stranger);
        citizensPages().forEach(path -> refused(path, web.look(path), 404));
        citizensChanges().forEach((path, fields) -> refused(path, web.post(path, fields), 404));
        var rest = Rest.as(platform, stranger);
        refused("REST", rest.get("/submissions/" + sent.id()), 404);
        refused("REST pdf", rest.get("/submissions/" + sent.id() + "/pdf"), 404);
        assertThat(rest.get("/submissions").text()).doesNotContain(sent.id());
        caseworkersPages().forEach(path -> refused(path, web.look(path), 403, 303));
        refused("REST case", rest.get("/cases/" + sent.id()), 403);
        nothingHasChanged();
    }

    @ParameterizedTest
    @EnumSource(names = {"M_YILDIZ", "T_BRANDT"})
    void aCaseworkerOfAnotherKommuneFindsNothing(Person stranger) {
        var web = WebSession.of(platform, stranger);
        caseworkersPages().forEach(path -> refused(path, web.look(path), 404));
        caseworkersChanges().forEach((path, fields) -> refused(path, web.post(path, fields), 404));
        citizensPages().forEach(path -> refused(path, web.look(path), 403, 303));
        var inbox = web.get("/verwaltung/eingang");
        assertThat(inbox.status()).isEqualTo(200);
        assertThat(inbox.text()).doesNotContain(sent.id()).doesNotContain(sent.secrets());
        var rest = Rest.as(platform, stranger);
        refused("REST", rest.get("/cases/" + sent.id()), 404);
        refused("REST step", rest.post("/cases/" + sent.id() + "/status", "{\"status\":\"TAKEN_OVER\"}"), 404);
        assertThat(rest.get("/inbox").text()).doesNotContain(sent.id());
        nothingHasChanged();
    }

    @ParameterizedTest
    @EnumSource(names = {"A_FISCHER", "L_HESSEN", "L_NRW", "K_KOORDINATION", "O_BETRIEB"})
    void administratorsSeeNoApplications(Person administrator) {
        var web = WebSession.of(platform, administrator);
        caseworkersPages().forEach(path -> refused(path, web.look(path), 403));
        caseworkersChanges().forEach((path, fields) -> refused(path, web.post(path, fields), 403));
        refused("inbox", web.look("/verwaltung/eingang"), 403);
        citizensPages().forEach(path -> refused(path, web.look(path), 403, 303));
        var rest = Rest.as(platform, administrator);
        refused("REST", rest.get("/cases/" + sent.id()), 403);
        refused("REST inbox", rest.get("/inbox"), 403);
        refused("REST own", rest.get("/submissions/" + sent.id()), 403);
        nothingHasChanged();
    }

    @Test
    void nobodyIsAskedToLogInFirst() {
        var web = new WebSession(platform);
        citizensPages().forEach(path -> toLogin(path, web.look(path), "/anmelden"));
        caseworkersPages().forEach(path -> toLogin(path, web.look(path), "/verwaltung/anmelden"));
        citizensChanges().forEach((path, fields) -> refused(path, web.post(path, fields), 403));
        caseworkersChanges().forEach((path, fields) -> refused(path, web.post(path, fields), 403));
        var rest = Rest.anonymous(platform);
        List.of(
                        "/submissions",
                        "/submissions/" + sent.id(),
                        "/cases/" + sent.id(),
                        "/inbox",
                        "/settlement-periods/2026/preview")
                .forEach(path -> refused(path, rest.get(path), 401));
        nothingHasChanged();
    }

    @Test
    void aLandSeesOnlyItself() {
        var usage = "/usage?from=2026-01-01&to=2026-12-31";
        assertThat(Rest.as(platform, Person.K_KOORDINATION).get(usage).text()).contains("\"land\":\"06\"");
        assertThat(Rest.as(platform, Person.L_HESSEN).get(usage).text()).contains("\"land\":\"06\"");
        assertThat(Rest.as(platform, Person.L_NRW).get(usage).text()).doesNotContain("\"land\":\"06\"");
        refused("statement", Rest.as(platform, Person.L_HESSEN).get("/settlement-periods/2026/preview"), 403);
        refused("coordination", WebSession.of(platform, Person.L_HESSEN).look("/koordination/abrechnung"), 403);
    }

    private static void toLogin(String path, Answer answer, String login) {
        assertThat(answer.status()).as(path).isEqualTo(303);
        assertThat(answer.location()).as(path).contains(login);
    }

    private void refused(String path, Answer answer, Integer... statuses) {
        assertThat(answer.status()).as(path).isIn((Object[]) statuses);
        assertThat(answer.text()).as(path).doesNotContain(sent.secrets());
    }

    private void nothingHasChanged() {
        var database = platform.database();
        assertThat(database.string("select status from submission where id = ?::uuid", sent.id()))
                .isEqualTo("DELIVERED");
        assertThat(database.count("select count(*) from draft where id = ?::uuid", draft))
                .isOne();
        assertThat(database.count("select count(*) from evidence_file where id = ?::uuid", draftFile))
                .isOne();
        assertThat(samira.web().get("/entwuerfe/" + draft + "/seiten/person").text())
                .contains("value=\"" + sent.antrag().vorname() + "\"");
    }
}
