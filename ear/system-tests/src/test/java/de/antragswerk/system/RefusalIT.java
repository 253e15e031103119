package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.Evidence;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.http.Fields.FilePart;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is refused with a reason that people and programs can use, and never with the inside of the server. */
@OnThePlatform
class RefusalIT {
    private static final int TOO_LARGE = 10 * 1024 * 1024 + 1;
    private static final int FAR_TOO_LARGE = 27 * 1024 * 1024;
    private final Platform platform;

    RefusalIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void anIncompleteAntragIsAnsweredWithAPointerForEachProblem() {
        var json = Hauptantrag.samira()
                .json(Places.WIESBADEN)
                .replace("\"vorname\": \"Samira\", ", "")
                .replace("DE89370400440532013000", "DE00370400440532013000");
        var answer = send(json, List.of());
        problem(answer, 422, "incomplete");
        assertThat(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("pointer") + " " + error.getString("code"))
                .contains("/person/vorname required", "/konto/iban bad-iban");
    }

    @Test
    void aRequestThatIsNoAntragIsRefused() {
        problem(send("das ist kein JSON", List.of()), 422, "antrag-malformed");
        problem(send("{}", List.of()), 422, "antrag-malformed");
        problem(rest().post("/submissions", "{}"), 422, "idempotency-key-missing");
        assertThat(send(Hauptantrag.samira().json("999999999999"), List.of()).status())
                .isEqualTo(404);
        assertThat(send(Hauptantrag.samira().json(Places.FRANKFURT), List.of()).status())
                .isEqualTo(409);
    }

    @Test
    void aFileThatMayNotBeSentIsNamedAsSuch() {
        var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        problem(send(antrag(), List.of(new FilePart("evidence:ausweis", "Ausweis.pdf", html))), 422, "file-type");
        var large = Arrays.copyOf(Evidence.pdf("groß"), TOO_LARGE);
        problem(send(antrag(), List.of(new FilePart("evidence:ausweis", "Ausweis.pdf", large))), 413, "file-too-large");
    }

    @Test
    void thePageSaysWhatIsWrongWithAFile() {
        var samira = CitizenSession.of(platform, Person.SAMIRA_HADDAD);
        var draft = SentAntrag.draft(samira, Hauptantrag.samira(), Places.WIESBADEN);
        var program = new byte[] {'M', 'Z', 0, 1, 2, 3};
        says(
                samira,
                samira.upload(draft, "ausweis", "Ausweis.pdf", program),
                "Diese Art von Datei können wir nicht annehmen");
        says(
                samira,
                samira.upload(draft, "ausweis", "leer.pdf", new byte[0]),
                "Bitte wählen Sie zuerst eine Datei aus");
        var large = Arrays.copyOf(Evidence.pdf("groß"), TOO_LARGE);
        says(samira, samira.upload(draft, "ausweis", "groß.pdf", large), "10 MB");
        says(samira, samira.upload(draft, "ausweis", "riesig.pdf", Arrays.copyOf(large, FAR_TOO_LARGE)), "10 MB");
        assertThat(platform.database().count("select count(*) from evidence_file where draft = ?::uuid", draft))
                .isZero();
        samira.discard(draft);
    }

    private static void says(CitizenSession citizen, Answer answer, String text) {
        var page = citizen.web().follow(answer);
        assertThat(page.mainText()).contains(text);
        assertThat(page.text()).contains("<title>").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/entwuerfe/%00",
                "/entwuerfe/nicht-einmal-eine-id",
                "/antraege/00000000-0000-0000-0000-000000000000",
                "/orte/abc",
                "/orte/064140000000/gibt-es-nicht",
                "/orte?suche=%ff%fe",
                "/postfach/'%20or%201=1--",
                "/anmelden/rueckkehr",
                "/fehler",
                "/api/v1/places/1/benefits/alg2",
                "/api/v1/regions",
                "/api/v1/regions?q=%00",
                "/api/v2",
                "/WEB-INF/web.xml",
                "/assets/../WEB-INF/web.xml",
                "/assets/%2e%2e/WEB-INF/web.xml"
            })
    void whateverIsAskedTheAnswerShowsNothingOfTheInside(String path) {
        var answer = WebSession.of(platform, Person.SAMIRA_HADDAD).look(path);
        assertThat(answer.status()).isBetween(200, 499);
        nothingOfTheInside(answer);
    }

    @Test
    void requestsThatNoBrowserSendsShowNothingEither() {
        var web = WebSession.of(platform, Person.SAMIRA_HADDAD);
        var page = "/orte/064140000000/alg2/beginnen/hauptantrag";
        nothingOfTheInside(web.send(page, request -> request.method("TRACE", BodyPublishers.noBody())));
        nothingOfTheInside(web.send(page, request -> request.method("DELETE", BodyPublishers.noBody())));
        nothingOfTheInside(web.send(
                page,
                request ->
                        request.header("Content-Type", "multipart/form-data").POST(BodyPublishers.ofString("kaputt"))));
        nothingOfTheInside(web.send(
                page,
                request -> request.header("Content-Type", "gibt/es=nicht;;")
                        .POST(BodyPublishers.ofString("_csrf=" + web.csrfToken()))));
        nothingOfTheInside(web.post(page, Map.of("\0", "\0")));
        nothingOfTheInside(web.send(
                "/api/v1/submissions",
                request -> request.header("Authorization", "Bearer x.y.z").GET()));
    }

    private static void nothingOfTheInside(Answer answer) {
        assertThat(answer.text())
                .as(answer.address() + " " + answer.status())
                .doesNotContain(
                        "Exception", "\tat ", "de.antragswerk", "org.glassfish", "GlassFish", "Payara", "<web-app");
    }

    private Rest rest() {
        return Rest.as(platform, Person.SAMIRA_HADDAD);
    }

    private static String antrag() {
        return Hauptantrag.samira().json(Places.WIESBADEN);
    }

    private Answer send(String json, List<FilePart> files) {
        return rest().submit("falsch-" + UUID.randomUUID(), json, files);
    }

    private static void problem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().getInt("status")).isEqualTo(status);
        assertThat(answer.json().getString("type")).isEqualTo("urn:antragswerk:problem:" + code);
        assertThat(answer.json().getString("title")).isNotBlank();
        nothingOfTheInside(answer);
    }
}
