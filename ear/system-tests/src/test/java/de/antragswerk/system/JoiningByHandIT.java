package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import de.antragswerk.system.browser.Chromium;
import de.antragswerk.system.browser.Device;
import de.antragswerk.system.browser.NoBarriers;
import de.antragswerk.system.browser.PageCheck;
import de.antragswerk.system.browser.Visitor;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.land.JoinableLand;
import de.antragswerk.system.land.LandDocuments;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The coordination office joins a Land on the pages, changes it and undoes it. */
@OnThePlatform
@ExtendWith(Chromium.class)
class JoiningByHandIT {
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

    JoiningByHandIT(Platform platform, Browser browser) {
        this.platform = platform;
        this.browser = browser;
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
        var documents = LandDocuments.of(platform);
        var office = documents.office();
        try (var context = Device.PHONE_WITHOUT_SCRIPT.open(browser, platform)) {
            var visitor = new Visitor(context.newPage(), PageCheck.NONE);
            visitor.open("/koordination/laender/05/aendern").signIn(Person.K_KOORDINATION);
            visitor.answer(Map.of("/costCentre", "0815")).press("Weiter: ansehen, was geschieht");
            var before = office.get("/laender/05");
            documents.put("/laender/05", before.text().replace("0521 671 05", "0521 671 06"), before.header("ETag"));

            visitor.press("Jetzt ändern").sees("Jemand hat das Land inzwischen geändert");
            assertThat(visitor.page().locator("[name=\"/costCentre\"]").inputValue())
                    .isEqualTo("0815");
            assertThat(office.get("/laender/05").text()).contains("0521 671 06");
            documents.put(
                    "/laender/05", before.text(), office.get("/laender/05").header("ETag"));
        }
    }

    @Test
    void thePagesHaveNoBarriersAtAPhone() {
        try (var context = Device.PHONE.open(browser, platform)) {
            var page = context.newPage();
            new Visitor(page, PageCheck.NONE).open("/koordination/laender").signIn(Person.K_KOORDINATION);
            var visitor = new Visitor(page, JoiningByHandIT::hasNoBarriersAndFits);
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

    private static void hasNoBarriersAndFits(Page page) {
        new NoBarriers().look(page);
        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("fits a phone: " + page.url())
                .isTrue();
    }
}
