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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of a benefit serve side by side while the newer one is brought in wave by wave. */
@OnThePlatform
class RolloutIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String NEXT = "0.2.0";
    private static final String FAILING = "0.3.0";
    private static final String NEW_QUESTION = "Brauchen Sie Hilfe bei der Verständigung?";
    private final Platform platform;
    private final Rest office;

    @TempDir
    private Path folder;

    RolloutIT(Platform platform) {
        this.platform = platform;
        this.office = Rest.as(platform, Person.K_KOORDINATION);
    }

    @AfterEach
    void asItWasBuilt() {
        for (var rollout : office.get("/rollouts").jsonArray().getValuesAs(JsonObject.class)) {
            if (!rollout.getString("state").equals("ROLLED_BACK")) {
                act(rollout, "roll-back");
            }
        }
        installed().stream()
                .filter(version -> version.equals(NEXT) || version.equals(FAILING))
                .forEach(version -> platform.launcher().undeploy("alg2", version));
    }

    @Test
    void aWaveGetsTheNewVersionWhileTheOthersStayAndDraftsKeepTheirs() {
        var samira = CitizenSession.of(platform, Person.SAMIRA_HADDAD);
        var jonas = CitizenSession.of(platform, Person.JONAS_PETERSEN);
        var old = SentAntrag.draft(samira, Hauptantrag.samira(), Places.WIESBADEN);
        install(PluginJar.next(), NEXT);
        var untouched = samira.begin(Places.WIESBADEN, Hauptantrag.FORM);
        assertThat(version("draft", "form_version", untouched)).isEqualTo("2.0");
        samira.discard(untouched);

        var rollout = planned(NEXT, "14");
        awaitState(rollout, "RUNNING");
        var young = SentAntrag.draft(samira, Hauptantrag.samira(), Places.WIESBADEN);
        var elsewhere = jonas.begin(Places.MUENSTER, Hauptantrag.FORM);
        assertThat(version("draft", "form_version", young)).isEqualTo("2.1");
        assertThat(version("draft", "plugin_version", young)).isEqualTo(NEXT);
        assertThat(version("draft", "form_version", elsewhere)).isEqualTo("2.0");
        assertThat(version("draft", "plugin_version", elsewhere)).startsWith("0.1.0");
        assertThat(asksTheNewQuestion(samira, young)).isTrue();
        assertThat(asksTheNewQuestion(samira, old)).isFalse();
        assertThat(direct(Person.SAMIRA_HADDAD, Hauptantrag.samira(), Places.WIESBADEN))
                .isEqualTo(NEXT);
        assertThat(direct(Person.JONAS_PETERSEN, Hauptantrag.jonas(), Places.MUENSTER))
                .startsWith("0.1.0");

        act(one(rollout), "roll-back");
        assertThat(asksTheNewQuestion(samira, young)).isTrue();
        var again = samira.begin(Places.WIESBADEN, Hauptantrag.FORM);
        assertThat(version("draft", "form_version", again)).isEqualTo("2.0");
        Hauptantrag.samira().pages().forEach(answers -> samira.answer(old, answers));
        assertThat(usedVersion(samira.submitted(old))).startsWith("0.1.0");
        List.of(young, again).forEach(samira::discard);
        jonas.discard(elsewhere);
    }

    @Test
    void aFailingVersionIsHeldByItsGate() {
        install(PluginJar.failing(), FAILING);
        var rollout = planned(FAILING, "14");
        awaitState(rollout, "RUNNING");
        for (var attempt = 0; attempt < 2; attempt++) {
            var failed = Rest.as(platform, Person.SAMIRA_HADDAD)
                    .submit(UUID.randomUUID().toString(), Hauptantrag.samira().json(Places.WIESBADEN), List.of());
            assertThat(failed.status()).isEqualTo(503);
        }
        awaitState(rollout, "HELD");
        assertThat(firstWave(rollout).getString("reason")).isEqualTo("gate-failed 100 10");
        assertThat(direct(Person.JONAS_PETERSEN, Hauptantrag.jonas(), Places.MUENSTER))
                .startsWith("0.1.0");
        assertThat(WebSession.of(platform, Person.K_KOORDINATION)
                        .get("/koordination/einfuehrung/" + rollout)
                        .text())
                .contains("100 % der Sendungen schlugen fehl, erlaubt sind 10 %.")
                .contains("Welle fortsetzen");
        var stale =
                office.post("/rollouts/" + rollout + "/waves/1/roll-back", "{\"revision\":0,\"reason\":\"veraltet\"}");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().getString("type")).isEqualTo("urn:antragswerk:problem:rollout-changed");
    }

    @Test
    void thePagesShowWhatIsInstalledAndPlanIt() {
        install(PluginJar.next(), NEXT);
        var web = WebSession.of(platform, Person.K_KOORDINATION);
        assertThat(web.get("/koordination/einfuehrung").text())
                .contains("href=\"/koordination/einfuehrung/planen/alg2/" + NEXT + "\"");
        var plan = "/koordination/einfuehrung/planen/alg2/" + NEXT;
        var wrong = web.post(plan, fields("31.02.2027", "Atlantis"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text())
                .contains("Atlantis")
                .contains("ist kein Regionalschlüssel")
                .contains("Bitte geben Sie ein Datum an")
                .contains("href=\"#welle1.tag\"");
        var planned = web.post(plan, fields("01.01.2099", "06414"));
        assertThat(planned.status()).isEqualTo(303);
        var page = web.get(planned.location());
        assertThat(page.text()).contains("Die Einführung ist geplant.").contains("Wiesbaden");
        assertThat(web.post(plan, fields("01.01.2099", "06414")).status()).isEqualTo(409);
        var address = planned.location().replaceAll("\\?.*", "");
        var reasonless = web.post(address + "/wellen/1/roll-back", Map.of("stand", "0", "grund", ""));
        assertThat(reasonless.status()).isEqualTo(422);
        assertThat(reasonless.text()).contains("Bitte nennen Sie einen Grund");
        assertThat(WebSession.of(platform, Person.L_HESSEN)
                        .get("/verwaltung/versionen")
                        .text())
                .contains("Wiesbaden")
                .doesNotContain("Münster");
    }

    private static Map<String, String> fields(String day, String areas) {
        return Map.of(
                "welle1.name", "Pilotgruppe",
                "welle1.tag", day,
                "welle1.gebiete", areas,
                "fehler", "5",
                "abbruch", "60",
                "faelle", "20",
                "tage", "14");
    }

    private void install(PluginJar jar, String version) {
        platform.launcher().deployBeside(jar.writeTo(folder));
        Eventually.holds("the version is installed", SOON, () -> installed().contains(version));
    }

    private List<String> installed() {
        return office.get("/rollouts/installed").jsonArray().getValuesAs(JsonObject.class).stream()
                .filter(plugin -> plugin.getString("benefit").equals("alg2"))
                .map(plugin -> plugin.getString("version"))
                .toList();
    }

    /** Wiesbaden from today on, Münster later. @return its id */
    private String planned(String version, String days) {
        var gates = "{\"mostFailed\":10,\"mostDropped\":90,\"fewestCases\":2,\"observationDays\":" + days + "}";
        var answer = office.post(
                "/rollouts",
                "{\"benefit\":\"alg2\",\"version\":\"" + version + "\",\"waves\":["
                        + wave("Pilotgruppe", LocalDate.now().minusDays(1), gates, "06414") + ","
                        + wave("Welle 1", LocalDate.now().plusYears(1), gates, "05") + "]}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().getString("id");
    }

    private static String wave(String name, LocalDate day, String gates, String area) {
        return "{\"name\":\"" + name + "\",\"startsOn\":\"" + day + "\",\"gates\":" + gates + ",\"areas\":[\"" + area
                + "\"]}";
    }

    private JsonObject one(String rollout) {
        return office.get("/rollouts/" + rollout).json();
    }

    private JsonObject firstWave(String rollout) {
        return one(rollout).getJsonArray("waves").getJsonObject(0);
    }

    private void awaitState(String rollout, String state) {
        Eventually.holds(
                "the first wave is " + state,
                SOON,
                () -> firstWave(rollout).getString("state").equals(state));
    }

    private void act(JsonObject rollout, String action) {
        var answer = office.post(
                "/rollouts/" + rollout.getString("id") + "/waves/1/" + action,
                "{\"revision\":" + rollout.getInt("revision") + ",\"reason\":\"Systemtest\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static boolean asksTheNewQuestion(CitizenSession citizen, String draft) {
        return citizen.web()
                .get("/entwuerfe/" + draft + "/seiten/anschrift")
                .text()
                .contains(NEW_QUESTION);
    }

    /** @return the version of the plugin that took it */
    private String direct(Person citizen, Hauptantrag antrag, String place) {
        var answer = Rest.as(platform, citizen).submit(UUID.randomUUID().toString(), antrag.json(place), List.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return usedVersion(answer.json().getString("id"));
    }

    private String usedVersion(String submission) {
        return Eventually.get(
                "the use is counted",
                SOON,
                () -> Optional.ofNullable(platform.database()
                        .string("select plugin_version from usage_record where event = ?::uuid", submission)));
    }

    private String version(String table, String column, String id) {
        return platform.database().string("select " + column + " from " + table + " where id = ?::uuid", id);
    }
}
