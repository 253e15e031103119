package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Sabine Krüger works for Wiesbaden and for the Kreis Offenbach: what she does, she does for one of them, and knows which. */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActingIT {
    private static final String WIESBADEN = "06414";
    private static final String OFFENBACH = "06438";
    private static final String CHOICE = "/verwaltung/handeln-fuer";
    private static final String ACTING_FOR = "Antragswerk-Acting-For";
    private final Platform platform;
    private SentAntrag toWiesbaden;
    private WebSession krueger;
    private Rest rest;

    ActingIT(Platform platform) {
        this.platform = platform;
    }

    @BeforeAll
    void anAntragIsSentToWiesbaden() {
        toWiesbaden = SentAntrag.by(platform, Person.SAMIRA_HADDAD, Hauptantrag.samira(), Places.WIESBADEN);
        rest = Rest.as(platform, Person.S_KRUEGER);
        krueger = WebSession.of(platform, Person.S_KRUEGER);
    }

    @Test
    void theInboxAsksFirstAndThenShowsTheChosenAuthoritysCasesOnly() {
        var fresh = WebSession.of(platform, Person.S_KRUEGER);
        var asked = fresh.look("/verwaltung/eingang");
        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.location()).contains(CHOICE).contains("ziel=%2Fverwaltung%2Feingang");
        assertThat(fresh.get(CHOICE).text())
                .contains("Wiesbaden")
                .contains("Offenbach")
                .doesNotContain("Groß-Gerau");
        assertThat(choose(fresh, WIESBADEN).location()).endsWith("/verwaltung/eingang");
        var inbox = fresh.get("/verwaltung/eingang").text();
        assertThat(inbox)
                .contains(toWiesbaden.id())
                .contains("Sie handeln für:")
                .contains("Wiesbaden");
        choose(fresh, OFFENBACH);
        assertThat(fresh.get("/verwaltung/eingang").text())
                .doesNotContain(toWiesbaden.id())
                .contains("Offenbach");
    }

    @Test
    void aCaseOfTheOtherAuthorityIsNotThereAndThePageSaysWhatToDo() {
        choose(krueger, OFFENBACH);
        var answer = krueger.look("/verwaltung/faelle/" + toWiesbaden.id());
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.mainText()).contains("wechseln Sie bitte oben die Stelle");
        assertThat(answer.text()).doesNotContain(toWiesbaden.secrets());
        var unknown = krueger.look("/verwaltung/faelle/00000000-0000-0000-0000-000000000000");
        assertThat(unknown.mainText()).isEqualTo(answer.mainText());
    }

    @Test
    void aFormThatWasShownForTheOtherAuthorityDoesNothing() {
        choose(krueger, WIESBADEN);
        var page = krueger.get("/verwaltung/faelle/" + toWiesbaden.id());
        assertThat(page.text()).contains("name=\"_fuer\" value=\"" + WIESBADEN + "\"");
        var answer =
                krueger.post("/verwaltung/faelle/" + toWiesbaden.id() + "/uebernehmen", Map.of("_fuer", OFFENBACH));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.mainText()).contains("Es wurde nichts geändert");
        assertThat(platform.database().string("select status from submission where id = ?::uuid", toWiesbaden.id()))
                .isEqualTo("DELIVERED");
    }

    @Test
    void whatSheReadsIsInTheJournalOfTheAuthorityThatSheActsFor() {
        choose(krueger, WIESBADEN);
        assertThat(krueger.get("/verwaltung/faelle/" + toWiesbaden.id()).status())
                .isEqualTo(200);
        assertThat(platform.database()
                        .strings(
                                "select distinct authority from audit_entry where submission = ?::uuid and actor = ?",
                                toWiesbaden.id(),
                                Person.S_KRUEGER.id()))
                .containsExactly(WIESBADEN);
    }

    @Test
    void nobodyChoosesAnAuthorityThatIsNotTheirs() {
        var answer = krueger.post(CHOICE, Map.of("stelle", "05515"));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(krueger.post(CHOICE, Map.of("stelle", WIESBADEN, "ziel", "//boese.example"))
                        .location())
                .endsWith("/verwaltung/eingang");
    }

    @Test
    void whoWorksForOneAuthorityIsAskedNothing() {
        var weber = WebSession.of(platform, Person.C_WEBER);
        assertThat(weber.look("/verwaltung/eingang").status()).isEqualTo(200);
        assertThat(weber.get("/verwaltung/eingang").text()).doesNotContain("Sie handeln für");
    }

    @Test
    void aProgramNamesTheAuthorityInAHeader() {
        problem(rest.get("/inbox"), 400, "authority-not-chosen");
        problem(actingFor("05515", "/inbox"), 403, "authority-not-granted");
        assertThat(actingFor(WIESBADEN, "/inbox").text()).contains(toWiesbaden.id());
        assertThat(actingFor(OFFENBACH, "/inbox").text()).doesNotContain(toWiesbaden.id());
        problem(actingFor(OFFENBACH, "/cases/" + toWiesbaden.id()), 404, "case-unknown");
    }

    @Test
    void aProgramLearnsWhoItActsFor() {
        var me = rest.get("/me").json();
        assertThat(me.getString("name")).isEqualTo("Sabine Krüger");
        assertThat(me.getJsonArray("grants")).hasSize(3);
        assertThat(me.containsKey("actingFor")).isFalse();
        assertThat(actingFor(OFFENBACH, "/me").json().getString("actingFor")).isEqualTo(OFFENBACH);
        problem(actingFor("05515", "/me"), 403, "authority-not-granted");
    }

    @Test
    void theHomePageNamesWhatSheMayDo() {
        var home = krueger.get("/verwaltung").mainText();
        assertThat(home)
                .contains("Anträge bearbeiten")
                .contains("Bereiche einrichten")
                .contains("Groß-Gerau");
    }

    private static Answer choose(WebSession session, String authority) {
        return session.post(CHOICE, Map.of("stelle", authority));
    }

    private Answer actingFor(String authority, String path) {
        return rest.send(rest.request(path).header(ACTING_FOR, authority).GET());
    }

    private static void problem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().getString("type")).isEqualTo("urn:antragswerk:problem:" + code);
    }
}
