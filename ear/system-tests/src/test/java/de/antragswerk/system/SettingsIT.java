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
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A Kommune switches a benefit by itself, and nothing that is under way is harmed. */
@OnThePlatform
@ExtendWith(Chromium.class)
class SettingsIT {
    private static final String WIESBADEN = "/verwaltung/bereiche/06414/leistungen/alg2";
    private static final String GROSS_GERAU = "/areas/06433/benefits/alg2";
    private static final String KELSTERBACH = "064330006006";
    private static final String TOUCHED = "area in ('06', '06414', '06433')";
    private static final Pattern VERSION = Pattern.compile("name=\"fassung\" value=\"([0-9a-f]+)\"");
    private final Platform platform;
    private final Browser browser;
    private List<String> before;

    SettingsIT(Platform platform, Browser browser) {
        this.platform = platform;
        this.browser = browser;
    }

    @BeforeEach
    void remember() {
        before = platform.database().strings("select row_to_json(s)::text from benefit_setting s where " + TOUCHED);
    }

    @AfterEach
    void putBack() {
        var database = platform.database();
        database.change("delete from parameter_value where " + TOUCHED);
        database.change("delete from benefit_setting where " + TOUCHED);
        before.forEach(row -> database.change(
                "insert into benefit_setting select * from json_populate_record(null::benefit_setting, ?::json)", row));
    }

    @Test
    void aPauseKeepsNewcomersOutAndLetsFinishWhatWasBegun() {
        var citizen = CitizenSession.of(platform, Person.JONAS_PETERSEN);
        var draft = citizen.fill(KELSTERBACH, Hauptantrag.samira());
        var krueger = Rest.as(platform, Person.S_KRUEGER);
        var version = krueger.get(GROSS_GERAU).header("ETag");

        var paused = put(krueger, GROSS_GERAU, version, """
                {"state": "PAUSED", "pauseText": "Wir ziehen um, bis Freitag.", "processingTime": {"days": 30}}""");
        assertThat(paused.status()).as(paused.text()).isEqualTo(200);
        assertThat(paused.header("ETag")).isNotEqualTo(version);
        assertThat(platform.database()
                        .string(
                                "select detail from audit_entry where action = 'SETTING_CHANGED' and authority = ?"
                                        + " order by id desc limit 1",
                                "06433"))
                .isEqualTo("alg2 PAUSED");
        assertThat(new WebSession(platform)
                        .get("/orte/" + KELSTERBACH + "/alg2")
                        .mainText())
                .contains("Wir ziehen um, bis Freitag.");
        assertThat(citizen.web()
                        .post("/orte/" + KELSTERBACH + "/alg2/beginnen/hauptantrag", Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(citizen.submitted(draft)).isNotEmpty();
    }

    @Test
    void theInterfaceNamesWhatIsWrongAndWhoWasFaster() {
        var krueger = Rest.as(platform, Person.S_KRUEGER);
        var version = krueger.get(GROSS_GERAU).header("ETag");
        var live = "{\"state\": \"LIVE\", \"processingTime\": {\"days\": 25}}";

        problem(put(krueger, GROSS_GERAU, "", live), 428, "setting-version-missing");
        problem(put(krueger, GROSS_GERAU, "\"0123\"", live), 412, "setting-changed");
        problem(put(krueger, GROSS_GERAU, version, "{\"state\": \"VIELLEICHT\"}"), 422, "setting-malformed");
        problem(put(krueger, GROSS_GERAU, version, "das ist kein JSON"), 422, "json-malformed");
        var faulty = put(krueger, GROSS_GERAU, version, """
                {"state": "PAUSED", "parameters": [{"name": "nachweis-frist-tage", "validFrom": "2026-01-01", "value": 99}]}""");
        problem(faulty, 422, "setting-faulty");
        assertThat(faulty.text()).contains("/pauseText", "/parameters/nachweis-frist-tage");
        assertThat(krueger.get(GROSS_GERAU).header("ETag")).isEqualTo(version);
    }

    @Test
    void nobodyLearnsAnythingOfAForeignArea() {
        var fischer = Rest.as(platform, Person.A_FISCHER);
        for (var area : List.of("06438", "06", "05515", "069", "99999")) {
            problem(fischer.get("/areas/" + area + "/benefits/alg2"), 404, "area-unknown");
            problem(
                    put(fischer, "/areas/" + area + "/benefits/alg2", "\"x\"", "{\"state\": \"OFF\"}"),
                    404,
                    "area-unknown");
        }
        assertThat(fischer.get("/areas").text()).contains("06414").doesNotContain("06438");
        assertThat(fischer.get("/areas?search=06438").text()).doesNotContain("\"ars\":\"06438\"");
        var pages = WebSession.of(platform, Person.A_FISCHER);
        for (var page : List.of("", "/kontakt", "/leistungen/alg2", "/leistungen/alg2/vorschau")) {
            assertThat(pages.get("/verwaltung/bereiche/06438" + page).status())
                    .as(page)
                    .isEqualTo(404);
        }
    }

    @Test
    void aWholeLandIsOneSetting() {
        var hessen = Rest.as(platform, Person.L_HESSEN);
        var version = hessen.get("/areas/06/benefits/alg2").header("ETag");
        var answer = put(hessen, "/areas/06/benefits/alg2", version, "{\"state\": \"LIVE\"}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().getJsonObject("reach").getInt("live")).isGreaterThanOrEqualTo(3);
        assertThat(put(hessen, "/areas/06/benefits/alg2", answer.header("ETag"), "{\"state\": \"INHERIT\"}")
                        .json()
                        .containsKey("own"))
                .isFalse();
    }

    @Test
    void aParameterReachesTheCitizenAndTheCaseworker() {
        var fischer = Rest.as(platform, Person.A_FISCHER);
        var address = "/areas/06414/benefits/alg2";
        var answer = put(fischer, address, fischer.get(address).header("ETag"), """
                {"state": "LIVE", "processingTime": {"days": 21}, "parameters": [
                  {"name": "nachweis-frist-tage", "validFrom": "2026-01-01", "value": 23},
                  {"name": "hinweis-antragstellung", "validFrom": "2026-01-01", "value": "Bitte halten Sie Ihren Ausweis bereit."},
                  {"name": "termin-adresse", "validFrom": "2026-01-01", "value": "https://termin.wiesbaden.example/"}]}""");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);

        var samira = CitizenSession.of(platform, Person.SAMIRA_HADDAD).web();
        assertThat(samira.get("/orte/" + Places.WIESBADEN + "/alg2").text())
                .contains("href=\"https://termin.wiesbaden.example/\"");
        assertThat(samira.get("/orte/" + Places.WIESBADEN + "/alg2/beginnen/hauptantrag")
                        .mainText())
                .contains("Bitte halten Sie Ihren Ausweis bereit.");
        var sent = SentAntrag.by(platform, Person.SAMIRA_HADDAD, Hauptantrag.samira(), Places.WIESBADEN);
        assertThat(samira.get("/antraege/" + sent.id() + "/quittung").mainText())
                .contains("innerhalb von 23 Tagen");
        assertThat(Rest.as(platform, Person.C_WEBER).get("/cases/" + sent.id()).text())
                .contains("binnen 23 Tagen");
    }

    @Test
    void twoTabsNeverOverwriteEachOtherUnknowingly() {
        var fischer = WebSession.of(platform, Person.A_FISCHER);
        var version = version(fischer.get(WIESBADEN));

        assertThat(fischer.post(WIESBADEN, entry("LIVE", "17", version)).isRedirect())
                .isTrue();
        assertThat(fischer.post(WIESBADEN, entry("LIVE", "17", version)).isRedirect())
                .as("a double click")
                .isTrue();
        var late = fischer.post(WIESBADEN, entry("LIVE", "44", version));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("value=\"44\"");
        assertThat(late.mainText())
                .contains("Inzwischen hat jemand anderes gespeichert")
                .contains("17");
        assertThat(fischer.post(WIESBADEN, entry("LIVE", "44", version(late))).isRedirect())
                .isTrue();
    }

    @Test
    void anAdministratorSetsChecksAndLooksAtItAsCitizensWillOnAPhone() {
        journey(Device.PHONE, SettingsIT::isGood);
    }

    @Test
    void theSameWorksWithoutJavaScript() {
        journey(Device.WITHOUT_SCRIPT, PageCheck.NONE);
    }

    private void journey(Device device, PageCheck check) {
        try (var context = device.open(browser, platform)) {
            var page = context.newPage();
            new Visitor(page, PageCheck.NONE).open("/verwaltung/bereiche").signIn(Person.A_FISCHER);
            var fischer = new Visitor(page, check);
            fischer.open("/verwaltung/bereiche").followAddress("/verwaltung/bereiche/06414");
            fischer.followAddress(WIESBADEN);
            fischer.answer(Map.of("zustand", "PAUSED", "tage", "bald")).press("Speichern");
            fischer.seesTitle("Fehler").sees("Bitte geben Sie die Tage als ganze Zahl an, zum Beispiel 21.");
            assertThat(page.locator("#tage").inputValue()).isEqualTo("bald");
            fischer.answer(Map.of("zustand", "PAUSED", "tage", "28")).press("Speichern");
            fischer.sees("Bitte schreiben Sie, warum die Leistung pausiert");
            fischer.answer(Map.of(
                            "pausentext",
                            "Wir stellen unser Verfahren um.",
                            "parameter.nachweis-frist-tage",
                            "21",
                            "parameter.hinweis-antragstellung",
                            "Bitte halten Sie Ihren Ausweis bereit."))
                    .press("Speichern");
            fischer.sees("Gespeichert").sees("pausiert");
            fischer.followAddress(WIESBADEN + "/vorschau");
            fischer.sees("Ihre Eingaben werden nicht gespeichert").sees("etwa 28 Tage");
            fischer.followAddress(WIESBADEN + "/vorschau/tag-der-antragstellung");
            fischer.sees("Bitte halten Sie Ihren Ausweis bereit.");
            var drafts = platform.database().count("select count(*) from draft");
            fischer.press(page.locator("main form button[type=submit]"));
            fischer.sees("Ihre Eingaben werden nicht gespeichert");
            fischer.press(page.locator("main form button.kern-btn--primary"));
            fischer.seesTitle("Fehler");
            assertThat(platform.database().count("select count(*) from draft")).isEqualTo(drafts);
        }
    }

    private static Map<String, String> entry(String state, String days, String version) {
        return Map.of("zustand", state, "tage", days, "fassung", version, "gilt-ab", "");
    }

    private static String version(Answer page) {
        var matcher = VERSION.matcher(page.text());
        assertThat(matcher.find()).as(page.mainText()).isTrue();
        return matcher.group(1);
    }

    private static Answer put(Rest rest, String path, String version, String json) {
        var request =
                rest.request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json));
        return rest.send(version.isEmpty() ? request : request.header("If-Match", version));
    }

    private static void problem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().getString("type")).isEqualTo("urn:antragswerk:problem:" + code);
    }

    /** No barrier that axe finds, and nothing to scroll sideways on a phone. */
    private static void isGood(Page page) {
        var found = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getNodes())
                        .toList();
        assertThat(found).as(page.url()).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(360);
    }
}
