package de.antragswerk.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import de.antragswerk.system.browser.Chromium;
import de.antragswerk.system.browser.Device;
import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The public status board. */
@OnThePlatform
@ExtendWith(Chromium.class)
class StatusBoardIT {
    private static final String BOARD = "/status-board";
    private final Platform platform;
    private final Browser browser;

    StatusBoardIT(Platform platform, Browser browser) {
        this.platform = platform;
        this.browser = browser;
    }

    @Test
    void anybodyReadsItOnAPhoneWithoutScript() {
        try (var context = Device.WITHOUT_SCRIPT.open(browser, platform)) {
            var page = context.newPage();
            page.setViewportSize(360, 740);
            page.navigate("/");
            page.locator("footer a[href='/stand']").press("Enter");
            assertThat(page.locator("h1")).hasText("Umsetzungsstand");
            assertThat(page.locator("main")).containsText("Konzeption seit 01.04.2020");
            assertThat(page.locator("main")).containsText("nicht im LeiKa");
            page.locator("#land").selectOption("06");
            page.locator("main form button").press("Enter");
            assertThat(page.locator("main")).containsText("Inbetriebnahme seit 10.06.2020");
            assertThat(page.locator("main")).not().containsText("Konzeption seit 01.04.2020");
            var widest = (Number) page.locator("html").evaluate("html => html.scrollWidth");
            assertThat(widest.intValue()).as("no sideways scrolling").isLessThanOrEqualTo(360);
        }
    }

    @Test
    void programsReadItAndAskAgainWithoutCost() {
        var rest = Rest.anonymous(platform);
        var first = rest.get(BOARD);
        assertThat(first.status()).isEqualTo(200);
        var alg2 = first.json()
                .getJsonArray("services")
                .getValuesAs(JsonObject.class)
                .getFirst();
        assertThat(alg2.getString("leika")).isEqualTo("99107002000000");
        assertThat(alg2.getJsonArray("laender").getValuesAs(JsonObject.class)).anySatisfy(land -> {
            assertThat(land.getString("land")).isEqualTo("06");
            assertThat(land.getInt("authorities")).isPositive();
        });
        var again = rest.send(rest.request(BOARD)
                .header("If-None-Match", first.header("ETag"))
                .GET());
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void onlyTheOfficeWritesAndOnlyWhatCanBe() {
        var office = Rest.as(platform, Person.K_KOORDINATION);
        assertThat(phase(office, "wbs", "11", "PREPARATION", "2026-05-04").status())
                .isEqualTo(204);
        assertThat(phase(office, "wbs", "11", "CONCEPT", "2026-05-03").text()).contains("before-the-former-phase");
        assertThat(phase(office, "wbs", "11", "LIVE", "2026-05-05").text()).contains("phase-skipped");
        assertThat(phase(office, "gibt-es-nicht", "11", "LIVE", "2026-05-05").status())
                .isEqualTo(404);
        assertThat(put(office, BOARD + "/hzl/key", "{\"leika\":\"98107002000000\"}")
                        .text())
                .contains("no-leika-key");
        assertThat(phase(Rest.as(platform, Person.L_HESSEN), "wbs", "06", "PREPARATION", "2026-05-04")
                        .status())
                .isEqualTo(403);
    }

    private static Answer phase(Rest rest, String service, String land, String phase, String since) {
        return put(rest, BOARD + "/" + service + "/phases/" + land + "/" + phase, "{\"since\":\"" + since + "\"}");
    }

    private static Answer put(Rest rest, String path, String body) {
        return rest.send(
                rest.request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }
}
