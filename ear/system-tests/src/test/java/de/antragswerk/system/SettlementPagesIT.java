package de.antragswerk.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import de.antragswerk.system.browser.Chromium;
import de.antragswerk.system.browser.Device;
import de.antragswerk.system.browser.NoBarriers;
import de.antragswerk.system.browser.PageCheck;
import de.antragswerk.system.browser.Visitor;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The coordination office settles: without a script, on a phone too, and nothing that was entered is ever lost. */
@OnThePlatform
@ExtendWith(Chromium.class)
class SettlementPagesIT {
    private static final String OFFICE = "/koordination/abrechnung";
    private static final String POOL = OFFICE + "/2026/kosten";
    private final Platform platform;
    private final Browser browser;

    SettlementPagesIT(Platform platform, Browser browser) {
        this.platform = platform;
        this.browser = browser;
    }

    @Test
    void aPoolIsEnteredWithMistakesAndThenWithout() {
        try (var context = Device.WITHOUT_SCRIPT.open(browser, platform)) {
            var page = context.newPage();
            new Visitor(page, PageCheck.NONE).open(POOL).signIn(Person.K_KOORDINATION);
            var visitor = new Visitor(page, new NoBarriers());
            var id = "it-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
            visitor.enter("Kürzel", id)
                    .enter("Name", "Weiterentwicklung der Formulare")
                    .enter("Geplanter Betrag in Euro", "1,234.56")
                    .enter("Tatsächlicher Betrag in Euro", "1.234.567,89")
                    .tick("Eigene Mischung aus den Angaben darunter")
                    .enter("Einwohner: Anteil in Prozent", "60")
                    .press("Speichern");
            assertThat(page).hasTitle(java.util.regex.Pattern.compile("^Fehler: "));
            assertThat(page.getByLabel("Name")).hasValue("Weiterentwicklung der Formulare");
            assertThat(page.locator("#geplant")).hasValue("1,234.56");
            assertThat(page.locator("#tatsaechlich")).hasValue("1.234.567,89");
            assertThat(page.locator("#fehler li")).hasCount(4);

            visitor.enter("Geplanter Betrag in Euro", "1.300.000")
                    .tick("b) Fachliche Weiterentwicklung mit Änderungsmanagement")
                    .enter("Grundlage", "Beschluss der Steuerungsgruppe vom 12.03.2026")
                    .tick("Nach Nutzung")
                    .press("Speichern")
                    .sees("Die Änderung ist gespeichert.")
                    .sees("1.234.567,89 €")
                    .sees("1.300.000,00 €");
            upload(visitor, "Beleg.html", "<p>kein Beleg</p>").sees("PDF, PNG oder JPEG");
            upload(visitor, "Rechnung.pdf", "%PDF-1.4\n%%EOF\n").sees("Der Beleg ist gespeichert.");
            assertThat(visitor.download("Rechnung.pdf")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
            visitor.open(OFFICE + "/2026/vorschau").sees("Weiterentwicklung der Formulare");
            visitor.open(POOL + "/" + id).press("Kostentopf entfernen").sees("Der Eintrag ist entfernt.");
        }
    }

    private static Visitor upload(Visitor visitor, String filename, String content) {
        return visitor.choose("datei", filename, "application/pdf", content.getBytes(StandardCharsets.UTF_8))
                .press("Hochladen");
    }

    @Test
    void everyPageFitsAPhone() {
        try (var context = Device.PHONE_WITHOUT_SCRIPT.open(browser, platform)) {
            var page = context.newPage();
            new Visitor(page, PageCheck.NONE).open(OFFICE).signIn(Person.K_KOORDINATION);
            var visitor = new Visitor(page, SettlementPagesIT::nothingSticksOut);
            visitor.open(OFFICE)
                    .open(OFFICE + "/2026")
                    .open(POOL)
                    .open(POOL + "/betrieb-2026")
                    .open(OFFICE + "/2026/beteiligte")
                    .open(OFFICE + "/2026/beteiligte/06")
                    .open(OFFICE + "/2026/vorschau")
                    .open(OFFICE + "/2026/vorschau/06")
                    .open(OFFICE + "/2026/abschluss")
                    .open(OFFICE + "/2026/einwaende")
                    .open(OFFICE + "/2026/abschlaege")
                    .open("/koordination/zaehlvertrag");
        }
    }

    private static void nothingSticksOut(Page page) {
        var overhang = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overhang).intValue())
                .as("scrolls sideways: " + page.url())
                .isNotPositive();
    }
}
