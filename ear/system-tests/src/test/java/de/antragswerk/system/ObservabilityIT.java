package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.Evidence;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What operators can see, and what they must not. */
@OnThePlatform
class ObservabilityIT {
    private final Platform platform;
    private final WebSession anybody;

    ObservabilityIT(Platform platform) {
        this.platform = platform;
        this.anybody = new WebSession(platform);
    }

    @Test
    void healthNamesItsChecks() {
        var ready = anybody.look("/health/ready");
        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.json().getString("status")).isEqualTo("UP");
        assertThat(ready.json().getJsonArray("checks").getValuesAs(JsonObject.class))
                .extracting(check -> check.getString("name"))
                .contains("database", "platform");
        assertThat(anybody.look("/health/live").status()).isEqualTo(200);
    }

    @Test
    void metricsAnswer() {
        var metrics = anybody.look("/metrics");
        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.text()).contains("# TYPE", "memory");
    }

    @Test
    void openApiDescribesTheRestInterface() {
        var openApi = anybody.look("/openapi");
        assertThat(openApi.status()).isEqualTo(200);
        assertThat(openApi.text())
                .contains("Antragswerk", "/api/v1/submissions", "/api/v1/regions", "/api/v1/cases/{id}");
    }

    @Test
    void operatorsSeePluginsAndTheOutbox() {
        var page = WebSession.of(platform, Person.O_BETRIEB).get("/betrieb");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.mainText()).contains("alg2", "Wartet auf Zustellung");
    }

    @Test
    void logsAreStructuredAndContainNothingThatAnybodyEntered() {
        var antrag = new Hauptantrag(
                "Protokolline",
                "Spurlos-Nebelhorn",
                "Verschwiegenheitsgasse",
                "DE02100500000054540402",
                "Lautlos-Fritzi");
        var samira = CitizenSession.of(platform, Person.SAMIRA_HADDAD);
        var draft = samira.begin(Places.WIESBADEN, Hauptantrag.FORM);
        samira.web().post("/entwuerfe/" + draft + "/seiten/konto", Map.of("/konto/iban", "Quatschkonto"));
        antrag.pages().forEach(page -> samira.answer(draft, page));
        samira.upload(draft, "ausweis", "Geheimausweis.pdf", Evidence.pdf("Geheiminhalt"));
        samira.upload(draft, "ausweis", "Geheimprogramm.exe", new byte[] {1, 2, 3});
        var sent = samira.submitted(draft);
        SentAntrag.awaitDelivery(platform, sent);
        decide(sent);
        anybody.look("/orte?suche=Suchwortverrat");

        var log = platform.log().everything();
        var secrets = new ArrayList<>(antrag.personalData());
        secrets.addAll(List.of(
                "Protokolline",
                "Geheimausweis",
                "Geheiminhalt",
                "Geheimprogramm",
                "Quatschkonto",
                "Entscheidungsgeheimnis",
                "Suchwortverrat"));
        secrets.addAll(List.of("Samira", "Haddad", "samira.haddad", Person.PASSWORD));
        assertThat(secrets.stream().filter(log::contains)).isEmpty();
        assertThat(log.lines().filter(line -> !line.isBlank()).limit(200)).allSatisfy(ObservabilityIT::isJson);
    }

    private void decide(String id) {
        var weber = WebSession.of(platform, Person.C_WEBER);
        var fall = "/verwaltung/faelle/" + id;
        weber.get(fall);
        weber.post(fall + "/uebernehmen", Map.of());
        weber.post(fall + "/bearbeiten", Map.of());
        weber.post(fall + "/bescheiden", Map.of("nachricht", "Entscheidungsgeheimnis"));
    }

    private static void isJson(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            assertThat(reader.readObject()).containsKey("Timestamp");
        }
    }
}
