package de.antragswerk.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import de.antragswerk.system.browser.Chromium;
import de.antragswerk.system.browser.Device;
import de.antragswerk.system.browser.PageCheck;
import de.antragswerk.system.browser.Visitor;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** "What if", on a phone and without script: nothing of it is ever stored. */
@OnThePlatform
@ExtendWith(Chromium.class)
class WhatIfIT {
    private static final String OFFICE = "/koordination/was-waere-wenn";
    private static final String OWN = "/verwaltung/was-waere-wenn";
    private final Platform platform;
    private final Browser browser;

    WhatIfIT(Platform platform, Browser browser) {
        this.platform = platform;
        this.browser = browser;
    }

    private static void fits(Page page) {
        var widest = (Number) page.locator("html").evaluate("html => html.scrollWidth");
        assertThat(widest.intValue()).as("no sideways scrolling").isLessThanOrEqualTo(360);
    }

    private static Page signedIn(Page page, String address, Person person) {
        page.setViewportSize(360, 740);
        new Visitor(page, PageCheck.NONE).open(address).signIn(person);
        page.navigate(address);
        return page;
    }

    @Test
    void theOfficeReckonsWithOneMoreLandAndKeepsTheAddress() {
        try (var context = Device.WITHOUT_SCRIPT.open(browser, platform)) {
            var page = signedIn(context.newPage(), OFFICE, Person.K_KOORDINATION);
            assertThat(page.locator("#ergebnis")).containsText("So ist es heute");
            page.locator("#neu").selectOption("10");
            page.locator("#mittel").fill("1.200");
            page.locator("#hoch").fill("1.500");
            page.locator("main form button[type=submit]").press("Enter");
            assertThat(page.locator("#ergebnis")).containsText("Saarland kommt dazu");
            assertThat(page.locator("#ergebnis")).containsText("Saarland (neu)");
            assertThat(page.locator("#mittel")).hasValue("1.200");
            fits(page);
            var kept = page.url();
            page.navigate(kept);
            assertThat(page.locator("#ergebnis")).containsText("Saarland (neu)");
            page.navigate(OFFICE);
            assertThat(page.locator("#ergebnis")).not().containsText("Saarland (neu)");
        }
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost() {
        try (var context = Device.WITHOUT_SCRIPT.open(browser, platform)) {
            var page = signedIn(context.newPage(), OFFICE, Person.K_KOORDINATION);
            page.locator("#neu").selectOption("k06");
            page.locator("#name").fill("Musterstadt");
            page.locator("#einwohner").fill("sehr viele");
            page.locator("main form button[type=submit]").press("Enter");
            assertThat(page.locator("#einwohner-fehler")).isVisible();
            assertThat(page.locator("#einwohner")).hasValue("sehr viele");
            assertThat(page.locator("#name")).hasValue("Musterstadt");
            assertThat(page.locator("#neu")).hasValue("k06");
            assertThat(page.locator("#ergebnis")).hasCount(0);
            fits(page);
        }
    }

    @Test
    void aLandSeesOfForeignLaenderOnlyTheirSums() {
        try (var context = Device.WITHOUT_SCRIPT.open(browser, platform)) {
            var page = signedIn(context.newPage(), OWN, Person.L_HESSEN);
            assertThat(page.locator("#ergebnis")).containsText("Nordrhein-Westfalen");
            assertThat(page.locator("#mitglied option[value^='05']")).hasCount(1);
            page.navigate(OWN + "?mitglied=053150000000&bis=30.6.2026");
            assertThat(page.locator("#mitglied-fehler")).isVisible();
            fits(page);
        }
    }

    @Test
    void anAuthoritySeesItselfAndNoOtherKommune() {
        try (var context = Device.WITHOUT_SCRIPT.open(browser, platform)) {
            var page = signedIn(context.newPage(), OWN, Person.A_FISCHER);
            assertThat(page.locator("#ergebnis")).containsText("Hessen");
            assertThat(page.locator("#mitglied option[value^='06412']")).hasCount(0);
            assertThat(context.newPage().navigate(OFFICE).status()).isEqualTo(403);
        }
    }

    @Test
    void everybodyReadsWhatThePlatformCosts() {
        try (var context = Device.WITHOUT_SCRIPT.open(browser, platform)) {
            var page = context.newPage();
            page.setViewportSize(360, 740);
            page.navigate("/");
            page.locator("footer a[href='/kosten']").press("Enter");
            assertThat(page.locator("main")).containsText("Ein Land mehr");
            assertThat(page.locator("main")).containsText("Nicht angemessen: nur nach Nutzung");
            assertThat(page.locator("main svg[role=img]")).hasCount(2);
            fits(page);
        }
    }
}
