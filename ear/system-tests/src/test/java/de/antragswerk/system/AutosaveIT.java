package de.antragswerk.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import de.antragswerk.system.antrag.Evidence;
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
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page's own script adds: answers are saved while people type, and the next question is there at once. */
@OnThePlatform
@ExtendWith(Chromium.class)
class AutosaveIT {
    private final Platform platform;
    private final Browser browser;
    private final CitizenSession citizen;

    AutosaveIT(Platform platform, Browser browser) {
        this.platform = platform;
        this.browser = browser;
        this.citizen = CitizenSession.of(platform, Person.OLENA_KOVALENKO);
    }

    private void at(String place, Consumer<Page> story) {
        at(citizen.begin(Places.DUEREN, Hauptantrag.FORM), place, story);
    }

    private void at(String draft, String place, Consumer<Page> story) {
        try (var context = Device.PHONE.open(browser, platform)) {
            var visitor = new Visitor(context.newPage(), PageCheck.NONE);
            var address = "/entwuerfe/" + draft + place;
            visitor.open(address).signIn(Person.OLENA_KOVALENKO).open(address);
            story.accept(visitor.page());
        }
        citizen.discard(draft);
    }

    @Test
    void whatIsTypedIsSavedWithoutAButton() {
        at("/seiten/person", page -> {
            page.locator("[name='/person/vorname']").pressSequentially("Olena");
            assertThat(page.locator("[role=status]")).containsText("Gespeichert um");
            page.reload();
            assertThat(page.locator("[name='/person/vorname']")).hasValue("Olena");
        });
    }

    @Test
    void theNextQuestionIsThereAtOnceAndFocusAndTypedTextStay() {
        at("/seiten/konto", page -> {
            var yes = page.locator("[name='/konto/vorhanden'][value=ja]");
            yes.press("Space");
            var iban = page.locator("input[name='/konto/iban']");
            assertThat(iban).isVisible();
            assertThat(yes).isFocused();
            iban.pressSequentially("DE89");
            page.locator("[name='/konto/vorhanden'][value=nein]").press("Space");
            assertThat(iban).hasCount(0);
            yes.press("Space");
            assertThat(iban).hasValue("DE89");
        });
    }

    @Test
    void whoLeavesAtOnceLosesNothing() {
        at("/seiten/person", page -> {
            page.locator("[name='/person/vorname']").pressSequentially("Olena");
            page.navigate("/antraege");
            page.goBack();
            page.reload();
            assertThat(page.locator("[name='/person/vorname']")).hasValue("Olena");
        });
    }

    @Test
    void anUploadShowsItsEndWithoutANewPage() {
        at(SentAntrag.draft(citizen, Hauptantrag.olena(), Places.DUEREN), "/nachweise", page -> {
            var visitor = new Visitor(page, PageCheck.NONE);
            page.evaluate("document.documentElement.dataset.same = 'ja'");
            visitor.choose("datei-ausweis", "Ausweis.pdf", "application/pdf", Evidence.pdf("Ausweis"));
            visitor.press(page.locator("form:has(#datei-ausweis) button[type=submit]"));
            visitor.sees("Ausweis.pdf").sees("hochgeladen");
            assertThat(page.locator("html[data-same=ja]")).hasCount(1);
            visitor.choose("datei-ausweis", "Ausweis.exe", "application/pdf", new byte[] {'M', 'Z', 1, 2});
            visitor.press(page.locator("form:has(#datei-ausweis) button[type=submit]"));
            visitor.seesTitle("Fehler").sees("Diese Art von Datei");
        });
    }
}
