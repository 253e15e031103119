package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.Eventually;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import de.antragswerk.system.plugin.PluginJar;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A benefit goes and comes back in another version while people use the platform. */
@OnThePlatform
class PluginLifecycleIT {
    private static final Duration AT_ONCE = Duration.ofSeconds(20);
    private static final String PLACE_PAGE = "/orte/" + Places.WIESBADEN + "/alg2";
    private static final String NEW_QUESTION = "Brauchen Sie Hilfe bei der Verständigung?";
    private final Platform platform;

    @TempDir
    private Path folder;

    PluginLifecycleIT(Platform platform) {
        this.platform = platform;
    }

    @AfterEach
    void asItWasBuilt() {
        platform.launcher().deploy(PluginJar.built());
        awaitPlugin();
    }

    @Test
    void whileItIsAwayItsPagesSaySoAndEverythingElseWorks() {
        var sent = SentAntrag.by(platform, Person.SAMIRA_HADDAD, Hauptantrag.samira(), Places.WIESBADEN);
        var samira = CitizenSession.of(platform, Person.SAMIRA_HADDAD);
        var weber = WebSession.of(platform, Person.C_WEBER);
        var draft = SentAntrag.draft(samira, Hauptantrag.samira(), Places.WIESBADEN);
        platform.launcher().undeploy("alg2");
        Eventually.holds(
                "the plugin is away",
                AT_ONCE,
                () -> samira.web().look(PLACE_PAGE).status() == 503);

        List.of(
                        PLACE_PAGE,
                        "/entwuerfe/" + draft,
                        "/entwuerfe/" + draft + "/seiten/person",
                        "/entwuerfe/" + draft + "/pruefen")
                .forEach(path -> saysSoKindly(samira.web().look(path)));
        saysSoKindly(samira.submit(draft));
        awayForPrograms(sent);
        keepsWhatWasTyped(samira, draft);
        List.of(
                        "/",
                        "/orte/" + Places.WIESBADEN,
                        "/antraege",
                        "/antraege/" + sent.id(),
                        "/postfach",
                        "/antraege/" + sent.id() + "/quittung",
                        "/antraege/" + sent.id() + "/pdf",
                        "/postfach/" + sent.message())
                .forEach(path ->
                        assertThat(samira.web().get(path).status()).as(path).isEqualTo(200));
        assertThat(weber.get("/verwaltung/faelle/" + sent.id()).text())
                .contains(sent.antrag().familienname());
        assertThat(weber.post("/verwaltung/faelle/" + sent.id() + "/uebernehmen", Map.of())
                        .status())
                .isEqualTo(303);

        platform.launcher().deploy(PluginJar.built());
        awaitPlugin();
        assertThat(samira.web().get("/entwuerfe/" + draft + "/seiten/person").text())
                .contains("value=\"" + sent.antrag().vorname() + "\"");
        samira.discard(draft);
    }

    private static void saysSoKindly(Answer answer) {
        assertThat(answer.status()).as(answer.address().getPath()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");
        assertThat(answer.text()).contains("gleich wieder da").contains("nicht verloren");
    }

    private void awayForPrograms(SentAntrag sent) {
        var rest = Rest.as(platform, Person.SAMIRA_HADDAD);
        var refused = rest.submit("weg-" + sent.id(), sent.antrag().json(Places.WIESBADEN), List.of());
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().getString("type")).isEqualTo("urn:antragswerk:problem:benefit-away");
        assertThat(new WebSession(platform).look("/health/ready").text()).contains("alg2");
    }

    /** The answers come back on the page, to be sent again. */
    private static void keepsWhatWasTyped(CitizenSession samira, String draft) {
        var answer = samira.web()
                .post("/entwuerfe/" + draft + "/seiten/konto", Map.of("/konto/iban", "DE02500105170137075030"));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text()).contains("DE02500105170137075030").contains("Noch einmal senden");
    }

    @Test
    void aNewerVersionComesWhileCitizensFillTheForm() {
        var filling = new CitizensFillingForms(platform);
        var samira = CitizenSession.of(platform, Person.SAMIRA_HADDAD);
        var old = SentAntrag.draft(samira, Hauptantrag.samira(), Places.WIESBADEN);
        filling.during(() -> platform.launcher().deploy(PluginJar.next().writeTo(folder)));
        filling.nothingIsLost();

        var page = "/seiten/anschrift";
        assertThat(samira.web().get("/entwuerfe/" + old + page).text()).doesNotContain(NEW_QUESTION);
        Hauptantrag.samira().pages().forEach(answers -> samira.answer(old, answers));
        var finished = samira.submitted(old);
        assertThat(formVersion("submission", finished)).isEqualTo("2.0");
        var young = samira.begin(Places.WIESBADEN, Hauptantrag.FORM);
        assertThat(formVersion("draft", young)).isEqualTo("2.1");
        assertThat(samira.web().get("/entwuerfe/" + young + page).text()).contains(NEW_QUESTION);
        samira.discard(young);
        SentAntrag.awaitDelivery(platform, finished);
        assertThat(platform.database()
                        .string("select plugin_version from usage_record where event = ?::uuid", finished))
                .startsWith("0.2.0");
    }

    @Test
    void aBenefitMayDemandMoreTrustThanThePasswordGives() {
        platform.launcher().deploy(PluginJar.demandingSubstantialTrust().writeTo(folder));
        awaitPlugin();
        var begin = "/orte/" + Places.MUENSTER + "/alg2/beginnen/" + Hauptantrag.FORM;
        var jonas = WebSession.of(platform, Person.JONAS_PETERSEN);
        var stepUp = jonas.post(begin, Map.of());
        assertThat(stepUp.status()).isEqualTo(303);
        assertThat(stepUp.location()).contains("/anmelden").contains("stufe=substantiell");
        var keycloak = jonas.follow(stepUp);
        assertThat(keycloak.text()).contains("name=\"otp\"");
        jonas.useTokenOf(jonas.answerWithCode(keycloak, Person.JONAS_PETERSEN));
        var begun = new CitizenSession(jonas).begin(Places.MUENSTER, Hauptantrag.FORM);
        new CitizenSession(jonas).discard(begun);

        var json = Hauptantrag.jonas().json(Places.MUENSTER);
        var refused = Rest.as(platform, Person.JONAS_PETERSEN).submit("basis-" + begun, json, List.of());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().getString("type")).isEqualTo("urn:antragswerk:problem:trust-too-low");
        assertThat(Rest.substantial(platform, Person.JONAS_PETERSEN)
                        .submit("substantiell-" + begun, json, List.of())
                        .status())
                .isEqualTo(201);
    }

    private void awaitPlugin() {
        var anybody = new WebSession(platform);
        Eventually.holds(
                "the plugin is there", AT_ONCE, () -> anybody.look(PLACE_PAGE).status() == 200);
    }

    private String formVersion(String table, String id) {
        return platform.database().string("select form_version from " + table + " where id = ?::uuid", id);
    }
}
