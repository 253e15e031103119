package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.Eventually;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import de.antragswerk.system.plugin.PluginJar;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version is tried on the stored drafts before it goes to anybody. */
@OnThePlatform
class RehearsalIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String VERSION = "0.4.0";
    private static final String ADDRESS = "/rollouts/versions/alg2/" + VERSION + "/rehearsal";
    private final Platform platform;
    private final Rest office;
    private CitizenSession samira;
    private String draft;

    @TempDir
    private Path folder;

    RehearsalIT(Platform platform) {
        this.platform = platform;
        this.office = Rest.as(platform, Person.K_KOORDINATION);
    }

    @BeforeEach
    void aFinishedDraftAndAVersionThatAsksMore() {
        samira = CitizenSession.of(platform, Person.SAMIRA_HADDAD);
        draft = samira.begin(Places.WIESBADEN, Hauptantrag.FORM);
        Hauptantrag.samira().pages().forEach(answers -> samira.answer(draft, answers));
        platform.launcher().deployBeside(PluginJar.demanding().writeTo(folder));
        Eventually.holds(
                "the version is installed",
                SOON,
                () -> office.get("/rollouts/installed").text().contains(VERSION));
    }

    @AfterEach
    void asItWasBuilt() {
        platform.launcher().undeploy("alg2", VERSION);
        samira.discard(draft);
    }

    @Test
    void theOfficeLearnsHowManyDraftsNeedANewAnswerAndNothingElse() {
        var before = stored();
        var entries = entries();
        var answer = office.post(ADDRESS, "{}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain(Hauptantrag.samira().personalData());
        var form = answer.json().getJsonArray("forms").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("form").equals(Hauptantrag.FORM)
                        && one.getString("from").equals("2.0"))
                .findFirst()
                .orElseThrow();
        assertThat(form.getInt("drafts")).isPositive();
        assertThat(form.getInt("needingANewAnswer")).isPositive();
        assertThat(form.getInt("withLostAnswers")).isZero();
        assertThat(form.getInt("failed")).isZero();
        assertThat(answer.json().getBoolean("passed")).isTrue();
        assertThat(stored()).isEqualTo(before);
        assertThat(entries()).isEqualTo(entries + 1);
    }

    @Test
    void thePageShowsTheResult() {
        var plan = "/koordination/einfuehrung/planen/alg2/" + VERSION;
        var web = WebSession.of(platform, Person.K_KOORDINATION);
        assertThat(web.get(plan).text()).contains("Probe mit allen gespeicherten Entwürfen");
        var page = web.post(plan + "/probe", Map.of());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Die Probe ist gelungen")
                .contains(Hauptantrag.FORM + " 2.0")
                .contains("neue Antwort nötig")
                .doesNotContain(Hauptantrag.samira().personalData());
    }

    @Test
    void nobodyElseMayTryAndOnlyWhatIsInstalledCanBeTried() {
        for (var person : new Person[] {Person.SAMIRA_HADDAD, Person.L_HESSEN}) {
            assertThat(Rest.as(platform, person).post(ADDRESS, "{}").status())
                    .as(person.name())
                    .isEqualTo(403);
        }
        assertThat(office.post("/rollouts/versions/alg2/99.0.0/rehearsal", "{}").status())
                .isEqualTo(404);
    }

    private String stored() {
        return platform.database()
                .string("select form_version || revision || answers_sealed from draft where id = ?::uuid", draft);
    }

    private long entries() {
        return platform.database().count("select count(*) from audit_entry where action = 'DRAFTS_REHEARSED'");
    }
}
