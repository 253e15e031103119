package de.antragswerk.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.antragswerk.system.browser.Chromium;
import de.antragswerk.system.browser.Device;
import de.antragswerk.system.browser.PageCheck;
import de.antragswerk.system.browser.Visitor;
import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The checklist of Hessen and of the Kreis Bergstraße, which has joined and is not live. */
@OnThePlatform
@ExtendWith(Chromium.class)
class ChecklistIT {
    private static final String BERGSTRASSE = "/verwaltung/bereiche/06431/pruefliste";
    private static final String REST = "/areas/06431/checklist";
    private final Platform platform;
    private final Browser browser;

    ChecklistIT(Platform platform, Browser browser) {
        this.platform = platform;
        this.browser = browser;
    }

    @Test
    void anAdministratorEntersWhatIsDoneAndTakesAMistakeBackOnAPhoneWithoutScript() {
        try (var context = Device.WITHOUT_SCRIPT.open(browser, platform)) {
            var page = context.newPage();
            page.setViewportSize(360, 740);
            new Visitor(page, PageCheck.NONE).open(BERGSTRASSE).signIn(Person.L_HESSEN);
            page.navigate(BERGSTRASSE);
            assertThat(page.locator("h1")).hasText("Prüfliste");
            assertThat(page.locator("main")).containsText("Penetrationstest und Webcheck");
            fits(page);

            enter(page, "Eintrag im DVDV", "1.1.2999", "");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Der Tag liegt in der Zukunft");
            assertThat(page.locator("#nachweis-fehler")).isVisible();
            assertThat(page.locator("#tag")).hasValue("1.1.2999");
            fits(page);

            enter(page, "Eintrag im DVDV", "2.3.2026", "DVDV-IT-06431");
            assertThat(page.locator("main")).containsText("Erledigt am 02.03.2026");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("DVDV-IT-06431"))
                    .press("Enter");
            assertThat(page.locator("main")).containsText("Der Eintrag ist zurückgenommen");
            assertThat(page.locator(".aw-history li").first()).containsText("zurückgenommen");
        }
    }

    @Test
    void programsEnterTheSameTwiceAndReadHowItStands() {
        var rest = Rest.as(platform, Person.L_HESSEN);
        var body = "{\"item\":\"authority-contract\",\"doneOn\":\"2026-02-03\",\"reference\":\"V-IT\"}";

        assertThat(put(rest, body).status()).isEqualTo(200);
        assertThat(put(rest, body).status()).isEqualTo(200);

        var list = rest.get(REST).json();
        assertThat(list.getJsonArray("entries").getValuesAs(JsonObject.class).stream()
                        .filter(entry -> entry.getString("reference").equals("V-IT")))
                .hasSize(1);
        assertThat(list.getJsonArray("items").getValuesAs(JsonObject.class)).anySatisfy(item -> {
            assertThat(item.getString("item")).isEqualTo("land-contract");
            assertThat(item.getString("state")).isEqualTo("GREEN");
        });
        var wrong = put(rest, body.replace("2026-02-03", "2999-01-01").replace("V-IT", ""));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("/doneOn").contains("/reference").contains("day-in-the-future");
        var withdrawn = rest.send(rest.request(REST + "?item=authority-contract&doneOn=2026-02-03")
                .DELETE());
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.text()).doesNotContain("V-IT");
    }

    @Test
    void theListOfAnotherLandDoesNotExist() {
        assertThat(Rest.as(platform, Person.L_NRW).get(REST).status()).isEqualTo(404);
    }

    private static void enter(Page page, String item, String day, String reference) {
        page.locator("#punkt").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(item));
        page.locator("#tag").fill(day);
        page.locator("#nachweis").fill(reference);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Eintragen").setExact(true))
                .press("Enter");
    }

    private static void fits(Page page) {
        assertThat(page.locator("html").boundingBox().width).isLessThanOrEqualTo(360);
        var widest = (Number) page.locator("main").evaluate("main => main.scrollWidth");
        assertThat(widest.intValue()).as("no sideways scrolling").isLessThanOrEqualTo(360);
    }

    private static Answer put(Rest rest, String body) {
        return rest.send(
                rest.request(REST).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }
}
