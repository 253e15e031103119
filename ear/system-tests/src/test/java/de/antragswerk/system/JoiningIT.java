package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.browser.Chromium;
import de.antragswerk.system.browser.Device;
import de.antragswerk.system.browser.PageCheck;
import de.antragswerk.system.browser.Visitor;
import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.land.JoinableLand;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A Land joins, changes and leaves again, by program and by hand. */
@OnThePlatform
@ExtendWith(Chromium.class)
class JoiningIT {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0};
    private static final Map<String, String> ENTERED = Map.ofEntries(
            Map.entry("/contract/kind", "FIT_STORE"),
            Map.entry("/contract/number", "FIT-2026-10"),
            Map.entry("/contract/from", "2026-01-01"),
            Map.entry("/contract/until", "2028-12-31"),
            Map.entry("/costCentre", "4711"),
            Map.entry("/dataProtectionOfficer/task", "Datenschutz"),
            Map.entry("/dataProtectionOfficer/name", "Beispielstelle"),
            Map.entry("/dataProtectionOfficer/email", "datenschutz@saar.example"),
            Map.entry("/contacts/0/task", "Vertrag"),
            Map.entry("/contacts/0/name", "Beispielreferat"),
            Map.entry("/contacts/0/email", "vertrag@saar.example"),
            Map.entry("/legalTexts/imprint", "Saarland"),
            Map.entry("/legalTexts/privacy", "Datenschutz im Saarland"),
            Map.entry("/legalTexts/accessibility", "Barrierefreiheit im Saarland"));

    private final Platform platform;
    private final Browser browser;

    JoiningIT(Platform platform, Browser browser) {
        this.platform = platform;
        this.browser = browser;
    }

    @Test
    void whatIsExportedIsTheFileOfTheBuildAndImportingItChangesNothing() throws IOException {
        var office = Rest.as(platform, Person.K_KOORDINATION);
        var exported = office.get("/laender/06");
        var file = Files.readAllBytes(Path.of("../../tenants/src/main/resources/land/hessen/land.json"));

        assertThat(new String(exported.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(new String(file, StandardCharsets.UTF_8));
        assertThat(put(office, "/laender/06", exported.text(), "").json().getString("outcome"))
                .isEqualTo("unchanged");
        assertThat(Rest.as(platform, Person.L_HESSEN).get("/laender/06").status())
                .isEqualTo(200);
        assertThat(Rest.as(platform, Person.L_NRW).get("/laender/06").status()).isEqualTo(404);
        assertThat(Rest.as(platform, Person.C_WEBER).get("/laender/06").status())
                .isEqualTo(403);
    }

    @Test
    void aLandWithFourHundredKommunenJoinsOnceInOneTransactionAndLeavesWithoutATrace() {
        var land = new JoinableLand(platform, "14", "Sachsen");
        var office = Rest.as(platform, Person.K_KOORDINATION);
        var document = land.document();
        var count = document.getJsonArray("authorities").size();
        assertThat(count).isGreaterThan(400);

        var simulated = put(office, land.path() + "?simulate=true", document.toString(), "");
        assertThat(simulated.json().getJsonArray("added")).hasSize(count);
        assertThat(simulated.json().getJsonObject("estimatedCost").getInt("inhabitants"))
                .isGreaterThan(3_000_000);
        assertThat(land.rows()).as("a simulation stores nothing").isEqualTo("0 0 0 0");

        var begin = Instant.now();
        var joining = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> put(office, land.path(), document.toString(), "")))
                .limit(3)
                .toList();
        assertThat(joining.stream().map(one -> one.join().json().getString("outcome")))
                .as("three at the same moment")
                .containsExactlyInAnyOrder("joined", "unchanged", "unchanged");
        assertThat(Duration.between(begin, Instant.now())).isLessThan(A_MINUTE);
        assertThat(land.rows()).isEqualTo("1 1 " + count + " " + count);

        changes(office, land, document);
        assertThat(delete(office, land.path(), "\"stale\"").status()).isEqualTo(412);
        assertThat(delete(office, land.path(), "").status()).isEqualTo(204);
        assertThat(land.rows()).isEqualTo("0 0 0 0");
        assertThat(delete(office, land.path(), "").status()).isEqualTo(404);
    }

    private static void changes(Rest office, JoinableLand land, JsonObject document) {
        var version = office.get(land.path()).header("ETag");
        var changed = Json.createObjectBuilder(document)
                .add("costCentre", "0815")
                .add(
                        "authorities",
                        Json.createArrayBuilder()
                                .add(document.getJsonArray("authorities").getFirst()))
                .build()
                .toString();

        assertThat(put(office, land.path(), changed, "").status()).isEqualTo(412);
        assertThat(put(office, land.path(), changed, "\"alt\"").status()).isEqualTo(412);
        var answer = put(office, land.path(), changed, version);
        assertThat(answer.json().getString("outcome")).isEqualTo("changed");
        assertThat(answer.json().getJsonArray("removed"))
                .hasSize(document.getJsonArray("authorities").size() - 1);
        assertThat(put(office, land.path(), changed, version).json().getString("outcome"))
                .as("sent twice")
                .isEqualTo("unchanged");
        assertThat(office.get(land.path()).header("ETag")).isEqualTo(answer.header("ETag"));
    }

    @Test
    void everythingThatIsWrongIsNamedWithItsPlace() {
        var office = Rest.as(platform, Person.K_KOORDINATION);
        var wrong = office.get("/laender/06")
                .text()
                .replace("\"06433\"", "\"05515\"")
                .replace("DEMO-30", "DEMO-31")
                .replace("\"key\": \"06\",", "\"key\": \"06\", \"farbe\": \"rot\",");

        var answer = put(office, "/laender/06", wrong, "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("pointer") + " " + error.getString("code"))
                .contains(
                        "/leitwegId wrong-check-digits",
                        "/farbe unknown-member",
                        "/authorities/2/ars not-in-this-land");
        assertThat(put(office, "/laender/05", office.get("/laender/06").text(), "")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anAuthorityWithSubmissionsStaysAndSoDoesItsLand() {
        SentAntrag.by(platform, Person.JONAS_PETERSEN, Hauptantrag.samira(), Places.WIESBADEN);
        var office = Rest.as(platform, Person.K_KOORDINATION);
        var undone = delete(office, "/laender/06", "");

        assertThat(undone.status()).isEqualTo(409);
        assertThat(undone.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/authorities/06414");
        assertThat(office.get("/laender/06").status()).isEqualTo(200);
    }

    /** At a phone, without a script: join with a mistake, see what would happen, confirm, change, undo. */
    @Test
    void theCoordinationOfficeJoinsALandByHand() {
        var land = new JoinableLand(platform, "10", "Saarland");
        try (var context = Device.PHONE_WITHOUT_SCRIPT.open(browser, platform)) {
            var visitor = new Visitor(context.newPage(), PageCheck.NONE);
            visitor.open("/koordination/laender").signIn(Person.K_KOORDINATION);
            visitor.seesHeading("Länder").sees("Hessen").follow("Saarland aufnehmen");
            visitor.answer(ENTERED).answer(Map.of("/leitwegId", "992-90009-97"));
            for (var level = 0; level < 3; level++) {
                visitor.answer(support(level));
            }
            visitor.choose("feld-wappen", "wappen.png", "image/png", PNG);
            visitor.press("Weiter: ansehen, was geschieht")
                    .seesTitle("Fehler")
                    .sees("Die beiden Prüfziffern am Ende der Leitweg-ID passen nicht");
            assertThat(visitor.page().locator("[name=\"/costCentre\"]").inputValue())
                    .isEqualTo("4711");
            visitor.answer(Map.of("/leitwegId", "992-90009-96"))
                    .press("Weiter: ansehen, was geschieht")
                    .seesHeading("Saarland: Das würde geschehen")
                    .sees("Noch ist nichts gespeichert")
                    .sees("Schätzung");
            assertThat(land.rows()).isEqualTo("0 0 0 0");
            visitor.press("Jetzt aufnehmen")
                    .seesHeading("Saarland nimmt jetzt teil")
                    .sees("6 Stellen");
            assertThat(land.rows()).isEqualTo("1 1 6 6");
            citizensSeeTheLand();
            changesAndLeaves(visitor);
            assertThat(land.rows()).isEqualTo("0 0 0 0");
        }
    }

    private static Map<String, String> support(int level) {
        var prefix = "/support/" + level + "/";
        return Map.of(
                prefix + "name",
                "Hilfe " + (level + 1),
                prefix + "phone",
                "+49 30 23125 30" + level,
                prefix + "email",
                "hilfe@saar.example",
                prefix + "hours",
                "Montag bis Freitag");
    }

    private void citizensSeeTheLand() {
        var anybody = Rest.anonymous(platform);
        var picture = anybody.send(HttpRequest.newBuilder(platform.url("/land/10/wappen")));
        assertThat(picture.bytes()).isEqualTo(PNG);
        assertThat(picture.header("Content-Type")).startsWith("image/png");
        assertThat(picture.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(anybody.send(HttpRequest.newBuilder(platform.url("/land/10")))
                        .text())
                .contains("Datenschutz im Saarland")
                .contains("Hilfe 1")
                .doesNotContain("FIT-2026-10");
    }

    private static void changesAndLeaves(Visitor visitor) {
        visitor.follow("Saarland ansehen").follow("Ändern");
        visitor.answer(Map.of("/costCentre", "0815"))
                .press("Weiter: ansehen, was geschieht")
                .sees("werden geändert")
                .press("Jetzt ändern")
                .sees("Die Änderung ist gespeichert")
                .sees("0815");
        visitor.follow("Beitritt rückgängig machen")
                .press("Ja, rückgängig machen")
                .sees("Der Beitritt ist rückgängig gemacht");
    }

    @Test
    void twoTabsDoNotOverwriteEachOther() {
        var office = Rest.as(platform, Person.K_KOORDINATION);
        try (var context = Device.PHONE_WITHOUT_SCRIPT.open(browser, platform)) {
            var visitor = new Visitor(context.newPage(), PageCheck.NONE);
            visitor.open("/koordination/laender/05/aendern").signIn(Person.K_KOORDINATION);
            visitor.answer(Map.of("/costCentre", "0815")).press("Weiter: ansehen, was geschieht");
            var before = office.get("/laender/05");
            put(office, "/laender/05", before.text().replace("0521 671 05", "0521 671 06"), before.header("ETag"));

            visitor.press("Jetzt ändern").sees("Jemand hat das Land inzwischen geändert");
            assertThat(visitor.page().locator("[name=\"/costCentre\"]").inputValue())
                    .isEqualTo("0815");
            assertThat(office.get("/laender/05").text()).contains("0521 671 06");
            put(office, "/laender/05", before.text(), office.get("/laender/05").header("ETag"));
        }
    }

    @Test
    void thePagesHaveNoBarriersAtAPhone() {
        try (var context = Device.PHONE.open(browser, platform)) {
            var page = context.newPage();
            new Visitor(page, PageCheck.NONE).open("/koordination/laender").signIn(Person.K_KOORDINATION);
            var visitor = new Visitor(page, JoiningIT::hasNoBarriers);
            Stream.of(
                            "/koordination/laender",
                            "/koordination/laender/06",
                            "/koordination/laender/06/aendern",
                            "/koordination/laender/06/rueckgaengig",
                            "/koordination/laender/aufnehmen/10",
                            "/land/06")
                    .forEach(visitor::open);
            visitor.open("/koordination/laender/aufnehmen/10").press("Weiter: ansehen, was geschieht");
            visitor.open("/koordination/laender/06/aendern")
                    .answer(Map.of("/costCentre", "0815"))
                    .press("Weiter: ansehen, was geschieht");
        }
    }

    private static void hasNoBarriers(Page page) {
        var found = new AxeBuilder(page)
                .withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                        .toList();
        assertThat(found).as(page.url()).isEmpty();
        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("fits a phone: " + page.url())
                .isTrue();
    }

    private static Answer put(Rest office, String path, String document, String version) {
        var request = office.request(path)
                .timeout(A_MINUTE)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(document));
        return office.send(version.isEmpty() ? request : request.header("If-Match", version));
    }

    private static Answer delete(Rest office, String path, String version) {
        var request = office.request(path).DELETE();
        return office.send(version.isEmpty() ? request : request.header("If-Match", version));
    }
}
