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
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.Eventually;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The coordination office settles: with axe on every page (which needs a script, our pages do not), on a phone without one, and nothing entered is lost. */
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
        try (var context = Device.DESKTOP.open(browser, platform)) {
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
                    .enter("Einwohner: Anteil in Prozent", "");
            page.getByLabel("Nach Nutzung", new Page.GetByLabelOptions().setExact(true))
                    .check();
            visitor.press("Speichern")
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

    /** A month long past, with a Land that took part in it: nothing that other tests look at changes. */
    @Test
    void twoPersonsCloseAPeriodAndThenItsPapersAreMade() {
        var month = LocalDate.of(2010, 1, 1).plusMonths(Math.floorMod(System.nanoTime(), 160L));
        var id = "%d-%02dx%s"
                .formatted(month.getYear(), month.getMonthValue(), Long.toString(System.nanoTime() % 1_000_000, 36));
        var period = OFFICE + "/" + id;
        try (var first = Device.DESKTOP.open(browser, platform);
                var second = Device.DESKTOP.open(browser, platform)) {
            var katrin = signedIn(first.newPage(), Person.K_KOORDINATION);
            katrin.open(OFFICE)
                    .enter("Name", id)
                    .enter("Erster Tag", day(month.plusDays(1)))
                    .enter("Letzter Tag", day(month.plusMonths(1).minusDays(1)))
                    .press("Zeitraum eröffnen")
                    .sees("Ein Zeitraum beginnt am ersten Tag eines Monats.")
                    .enter("Erster Tag", day(month))
                    .press("Zeitraum eröffnen")
                    .sees("Der Zeitraum ist eröffnet.");
            katrin.open(period + "/beteiligte/06")
                    .enter("Beteiligt ab", "01.01.2010")
                    .press("Speichern")
                    .sees("Die Änderung ist gespeichert.");
            katrin.open(period + "/kosten")
                    .enter("Kürzel", id.toLowerCase(Locale.ROOT))
                    .enter("Name", "Betrieb")
                    .tick("d) Betrieb des Onlinedienstes mit Wartung und Support")
                    .enter("Geplanter Betrag in Euro", "1.000")
                    .enter("Tatsächlicher Betrag in Euro", "1.000,01")
                    .enter("Grundlage", "Probe")
                    .press("Speichern")
                    .sees("1.000,01 €");
            katrin.open(period + "/abschluss")
                    .sees("genau 1.000,01 €")
                    .press("Abschluss vorschlagen")
                    .sees("Sie haben den Abschluss selbst vorgeschlagen");
            var digest = katrin.page().locator("dd.aw-code").first().innerText();
            var refused = WebSession.of(platform, Person.K_KOORDINATION)
                    .post(period + "/abschluss/schliessen", Map.of("pruefsumme", digest));
            assertThat(refused.status()).isEqualTo(403);

            var malte = signedIn(second.newPage(), Person.M_KOORDINATION);
            malte.open(period + "/abschluss").press("Jetzt abschließen").sees("Der Zeitraum ist abgeschlossen.");
            Eventually.holds("the papers are made", Duration.ofMinutes(2), () -> {
                malte.open(period + "/abschluss");
                return "100".equals(malte.page().locator("progress").getAttribute("value"));
            });
            malte.open(period + "/vorschau/06").sees("1.000,01 €");
        }
    }

    private static Visitor signedIn(Page page, Person person) {
        new Visitor(page, PageCheck.NONE).open(OFFICE).signIn(person);
        return new Visitor(page, new NoBarriers());
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
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
                    .open("/koordination/zaehlvertrag")
                    .open("/koordination/kosten");
        }
    }

    private static void nothingSticksOut(Page page) {
        var overhang = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overhang).intValue())
                .as("scrolls sideways: " + page.url())
                .isNotPositive();
    }
}
