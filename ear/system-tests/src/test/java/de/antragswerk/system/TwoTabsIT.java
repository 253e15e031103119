package de.antragswerk.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.browser.Chromium;
import de.antragswerk.system.browser.Device;
import de.antragswerk.system.browser.PageCheck;
import de.antragswerk.system.browser.Visitor;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One draft in two tabs of one browser: neither loses the other's answers, and no button works twice. */
@OnThePlatform
@ExtendWith(Chromium.class)
class TwoTabsIT {
    private static final String NEXT = "Speichern und weiter";
    private static final String GIVEN_NAME = "/person/vorname";
    private static final String FAMILY_NAME = "/person/familienname";
    private final Platform platform;
    private final Browser browser;
    private final CitizenSession citizen;

    TwoTabsIT(Platform platform, Browser browser) {
        this.platform = platform;
        this.browser = browser;
        this.citizen = CitizenSession.of(platform, Person.OLENA_KOVALENKO);
    }

    private void inTwoTabs(Device device, String page, BiConsumer<Visitor, Visitor> story) {
        var draft = citizen.begin(Places.DUEREN, Hauptantrag.FORM);
        try (var context = device.open(browser, platform)) {
            var address = "/entwuerfe/" + draft + "/seiten/" + page;
            var first = tab(context);
            first.open(address).signIn(Person.OLENA_KOVALENKO).open(address);
            story.accept(first, tab(context).open(address));
        }
        citizen.discard(draft);
    }

    private static Visitor tab(BrowserContext context) {
        return new Visitor(context.newPage(), PageCheck.NONE);
    }

    private static void holds(Visitor tab, String pointer, String value) {
        assertThat(tab.page().locator("[name='" + pointer + "']")).hasValue(value);
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHOUT_SCRIPT", "DESKTOP"})
    void untouchedFieldsTakeTheNewerAnswer(Device device) {
        inTwoTabs(device, "person", (first, second) -> {
            first.answer(Map.of(GIVEN_NAME, "Olena")).press(NEXT);
            second.answer(Map.of(FAMILY_NAME, "Kovalenko"))
                    .press(NEXT)
                    .sees("Neuere Antworten aus einem anderen Fenster");
            holds(second, GIVEN_NAME, "Olena");
            holds(second, FAMILY_NAME, "Kovalenko");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_WITHOUT_SCRIPT", "PHONE"})
    void twoAnswersToOneQuestionAreTheCitizensToDecide(Device device) {
        inTwoTabs(device, "person", (first, second) -> {
            first.answer(Map.of(GIVEN_NAME, "Olena")).press(NEXT);
            second.answer(Map.of(GIVEN_NAME, "Olha", FAMILY_NAME, "Kovalenko")).press(NEXT);
            second.seesHeading("Welche Antwort ist richtig?").sees("Olena").sees("Olha");
            second.press("Auswahl speichern").sees("Bitte wählen Sie bei jeder Frage");
            second.tick("Ihre Antwort auf dieser Seite: Olha").press("Auswahl speichern");
            holds(second, GIVEN_NAME, "Olha");
            holds(second, FAMILY_NAME, "Kovalenko");
        });
    }

    @Test
    void autosaveOverwritesNothingOfTheOtherTab() {
        inTwoTabs(Device.DESKTOP, "person", (first, second) -> {
            first.answer(Map.of(GIVEN_NAME, "Olena"));
            first.page().locator("[name='" + FAMILY_NAME + "']").focus();
            assertThat(first.page().locator("#gespeichert")).containsText("Gespeichert um");
            second.answer(Map.of(GIVEN_NAME, "Olha"));
            second.page().locator("[name='" + FAMILY_NAME + "']").focus();
            assertThat(second.page().locator("#gespeichert")).containsText("Noch nicht alles gespeichert");
            holds(second, GIVEN_NAME, "Olha");
            second.press(NEXT).seesHeading("Welche Antwort ist richtig?");
            second.tick("Schon gespeicherte Antwort: Olena").press("Auswahl speichern");
            holds(second, GIVEN_NAME, "Olena");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHOUT_SCRIPT", "DESKTOP"})
    void aDoubleClickAddsOnePerson(Device device) {
        inTwoTabs(device, "haushalt", (first, second) -> {
            first.answer(Map.of("/haushalt/allein", "nein")).press(NEXT);
            var entries = first.page().locator("#f-personen > fieldset");
            assertThat(entries).hasCount(1);
            first.page().locator("#f-personen-ende").dblclick();
            assertThat(first.page().locator("#f-personen-1")).isVisible();
            assertThat(entries).hasCount(2);
        });
    }
}
