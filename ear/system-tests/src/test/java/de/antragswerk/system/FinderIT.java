package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.browser.Chromium;
import de.antragswerk.system.browser.Device;
import de.antragswerk.system.browser.NoBarriers;
import de.antragswerk.system.browser.PageCheck;
import de.antragswerk.system.browser.Visitor;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The finder with the real plugins: by REST, in a browser with and without script, and on to one intake. */
@OnThePlatform
@ExtendWith(Chromium.class)
class FinderIT {
    private final Platform platform;
    private final Browser browser;

    FinderIT(Platform platform, Browser browser) {
        this.platform = platform;
        this.browser = browser;
    }

    @Test
    void theFourPluginsAnswerByRest() {
        var answer = Rest.anonymous(platform).post("/finder", """
                {"day": "2026-11-22", "answers": {"birthDate": "1986-05-10", "workAbility": "ABLE", "work": "LOST_JOB",
                 "pension": "NONE", "partner": "NONE", "childrenBelow6": 0, "children6To13": 0, "children14To17": 0,
                 "children18To24": 0, "living": "OWN_HOUSEHOLD", "nationality": "GERMAN", "education": "NONE",
                 "stay": "NONE", "income": 0, "warmRent": 500, "assets": "UP_TO_5000", "runningBenefits": []}}""");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var found = answer.json().getJsonArray("suggestions").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("kind").equals("BENEFIT"))
                .collect(Collectors.toMap(one -> one.getString("benefit"), one -> one.getString("likelihood")));
        assertThat(found)
                .containsEntry("alg2", "LIKELY_YES")
                .containsEntry("hzl", "NOT_APPLICABLE")
                .containsEntry("asylblg", "NOT_APPLICABLE")
                .containsEntry("wbs", "CHECK_ADVISED");
        assertThat(answer.text()).contains("keine Entscheidung");
    }

    @Test
    void whatIsNoAnswerIsAProblemThatPointsToIt() {
        var answer = Rest.anonymous(platform).post("/finder", "{\"answers\": {\"workAbility\": \"MAYBE\"}}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("/answers/workAbility");
        assertThat(Rest.anonymous(platform).post("/finder", "{}").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void fromTheStartPageToTheResult(Device device) {
        var script = device == Device.DESKTOP || device == Device.PHONE;
        try (var context = device.open(browser, platform)) {
            var page = context.newPage();
            var visitor = new Visitor(page, script ? new NoBarriers() : PageCheck.NONE);
            visitor.open("/").follow("Leistung finden").seesHeading("Wann sind Sie geboren?");
            page.locator("#birthDate").fill("gestern");
            visitor.press("Weiter").sees("„gestern“ ist kein Datum");
            page.locator("#birthDate").fill("10.5.1986");
            visitor.press("Weiter").seesHeading("Arbeit");
            page.locator("#workAbility").check();
            visitor.press("Weiter").seesHeading("Rente").press("Zurück").seesHeading("Arbeit");
            assertThat(page.locator("#workAbility").isChecked()).isTrue();
            visitor.press("Ergebnis zeigen").sees("keine Entscheidung").sees("§ 8 Abs. 1 SGB II");
            assertThat(page.url()).endsWith("/finder");
            assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isTrue();
        }
    }

    @Test
    void oneIntakeSecuresTheDayAndBeginsTheApplicationOnce() {
        var web = WebSession.of(platform, Person.SAMIRA_HADDAD);
        var address = "/gemeinsam-beantragen?ort=" + Places.WIESBADEN + "&leistung=alg2";
        assertThat(web.get(address).mainText()).contains("Gemeinsam beantragen", "Familienname");
        var fields = Map.of(
                "ort", Places.WIESBADEN,
                "leistung", "alg2",
                "angebot", "alg2",
                "schluessel", UUID.randomUUID().toString(),
                "person.givenName", "Samira",
                "person.familyName", "Haddad");

        var begun = web.post("/gemeinsam-beantragen", fields);
        assertThat(begun.status()).as(begun.mainText()).isEqualTo(303);
        var again = web.post("/gemeinsam-beantragen", fields);

        assertThat(again.location()).isEqualTo(begun.location());
        assertThat(platform.database()
                        .count("select count(*) from intake_part where intake = ?::uuid", fields.get("schluessel")))
                .isOne();
        var done = web.get("/gemeinsam-beantragen/" + fields.get("schluessel"));
        assertThat(done.mainText()).contains("Tag gesichert", "Antrag weiter ausfüllen");
        var draft = done.text().replaceAll("(?s).*/entwuerfe/([0-9a-f-]{36}).*", "$1");
        assertThat(web.get("/entwuerfe/" + draft + "/seiten/person").text())
                .contains("value=\"Haddad\"", "Aus Ihren gemeinsamen Angaben vom");
        web.post("/entwuerfe/" + draft + "/loeschen", Map.of());
    }

    @Test
    void withoutANameNothingIsBegun() {
        var web = WebSession.of(platform, Person.SAMIRA_HADDAD);
        var key = UUID.randomUUID().toString();
        var refused = web.post(
                "/gemeinsam-beantragen",
                Map.of("ort", Places.WIESBADEN, "leistung", "alg2", "schluessel", key, "person.givenName", "Samira"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(platform.database().count("select count(*) from intake where id = ?::uuid", key))
                .isZero();
    }
}
