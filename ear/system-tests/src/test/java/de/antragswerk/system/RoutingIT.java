package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.browser.Chromium;
import de.antragswerk.system.browser.Device;
import de.antragswerk.system.browser.PageCheck;
import de.antragswerk.system.browser.Visitor;
import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An authority distributes what arrives among its Postkörbe. */
@OnThePlatform
@ExtendWith(Chromium.class)
class RoutingIT {
    private static final String BASKETS = "/verwaltung/bereiche/06414/postkoerbe";
    private static final String BOOK = "/areas/06414/work-baskets";
    private static final Hauptantrag LATE_LETTER =
            new Hauptantrag("Samira", "von der Zettelmühle", "Wellritzpfad", "DE89370400440532013000", "Noor-Lilja");
    private static final Person ADMINISTRATOR = Person.L_HESSEN;

    private final Platform platform;
    private final Browser browser;

    RoutingIT(Platform platform, Browser browser) {
        this.platform = platform;
        this.browser = browser;
    }

    /** The other tests know an inbox without Postkörbe. */
    @AfterEach
    void removeThem() {
        platform.database().change("delete from routing_rule");
        platform.database().change("delete from work_basket");
    }

    @Test
    void rulesSetOnAPhoneSendTwoCasesIntoTwoBaskets() {
        try (var phone = Device.PHONE.open(browser, platform)) {
            setTheRules(phone);
        }
        var early = SentAntrag.by(platform, Person.SAMIRA_HADDAD, Hauptantrag.samira(), Places.WIESBADEN);
        var late = SentAntrag.by(platform, Person.SAMIRA_HADDAD, LATE_LETTER, Places.WIESBADEN);

        assertThat(basketOf(early)).isEqualTo("Leistung A bis K");
        assertThat(basketOf(late)).isEqualTo("Leistung L bis Z");
        var weber = WebSession.of(platform, Person.C_WEBER);
        assertThat(weber.get("/verwaltung/eingang?korb=Leistung+L+bis+Z").text())
                .contains(late.id())
                .doesNotContain(early.id());
        move(weber, late);
        renamedBasketsKeepTheirCases(early);
    }

    private void setTheRules(BrowserContext phone) {
        var page = phone.newPage();
        new Visitor(page, PageCheck.NONE).open(BASKETS).signIn(ADMINISTRATOR);
        var visitor = new Visitor(page, RoutingIT::fitsAndHasNoBarriers);
        visitor.open(BASKETS).seesHeading("Postkörbe");
        visitor.enter("Neuer Postkorb", "").press("Postkorb anlegen").seesTitle("Fehler");
        List.of("Eingang", "Leistung A bis K", "Leistung L bis Z")
                .forEach(name -> visitor.enter("Neuer Postkorb", name).press("Postkorb anlegen"));
        rule(visitor, "Leistung A bis K", "A", "k");
        visitor.sees("L–Z");
        visitor.follow("Neue Regel");
        visitor.answer(Map.of("korb", "Leistung L bis Z", "von", "Z", "bis", "A"))
                .press("Regel speichern")
                .seesTitle("Fehler");
        visitor.answer(Map.of("von", "L", "bis", "Z")).press("Regel speichern").sees("Familienname L bis Z");
        rule(visitor, "Eingang", "B", "C");
        visitor.sees("nimmt schon Regel 1");
        visitor.answer(Map.of("probe-name", "von der Leyen"))
                .press("Ausprobieren")
                .sees("Dieser Antrag käme in den Postkorb „Leistung L bis Z“.");
    }

    private static void rule(Visitor visitor, String basket, String from, String to) {
        visitor.follow("Neue Regel");
        visitor.answer(Map.of("korb", basket, "von", from, "bis", to)).press("Regel speichern");
    }

    private void move(WebSession weber, SentAntrag late) {
        weber.post("/verwaltung/faelle/" + late.id() + "/postkorb", Map.of("korb", "Eingang"));
        assertThat(basketOf(late)).isEqualTo("Eingang");
        assertThat(platform.database()
                        .count(
                                "select count(*) from audit_entry where action = 'BASKET_MOVED' and submission = ?::uuid",
                                late.id()))
                .isOne();
        assertThat(weber.post("/verwaltung/faelle/" + late.id() + "/postkorb", Map.of("korb", "Anderswo"))
                        .status())
                .isEqualTo(422);
    }

    private void renamedBasketsKeepTheirCases(SentAntrag early) {
        var admin = WebSession.of(platform, ADMINISTRATOR);
        var version = admin.get(BASKETS).text().replaceAll("(?s).*?name=\"fassung\" value=\"(\\w+)\".*", "$1");
        var renaming =
                Map.of("fassung", version, "korb", "Leistung A bis K", "neu", "Team Mitte", "aktion", "umbenennen");
        assertThat(admin.post(BASKETS + "/korb", renaming).isRedirect()).isTrue();
        assertThat(basketOf(early)).isEqualTo("Team Mitte");
        assertThat(admin.post(BASKETS + "/korb", renaming).status())
                .as("what was changed meanwhile")
                .isEqualTo(409);
    }

    @Test
    void theWholeBookIsReadAndReplaced() {
        var admin = Rest.as(platform, ADMINISTRATOR);
        var empty = admin.get(BOOK);
        assertThat(empty.text()).isEqualTo("{\"baskets\":[],\"rules\":[]}");
        var book =
                "{\"baskets\":[\"Eins\",\"Zwei\"],\"rules\":[{\"basket\":\"Zwei\",\"letters\":{\"from\":\"A\",\"to\":\"K\"},"
                        + "\"postalCodes\":[\"651\"],\"age\":{\"to\":24}}]}";

        assertThat(put(admin, book, "").status()).isEqualTo(428);
        var stored = put(admin, book, empty.header("ETag"));
        assertThat(stored.text()).isEqualTo(book);
        assertThat(put(admin, book, empty.header("ETag")).status()).isEqualTo(412);
        assertThat(put(admin, "{\"baskets\":[],\"rules\":[{\"basket\":\"x\"}]}", stored.header("ETag"))
                        .status())
                .isEqualTo(422);
        assertThat(Rest.as(platform, Person.L_NRW).get(BOOK).status()).isEqualTo(404);
    }

    private static Answer put(Rest rest, String book, String version) {
        var request =
                rest.request(BOOK).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(book));
        return rest.send(version.isEmpty() ? request : request.header("If-Match", version));
    }

    private String basketOf(SentAntrag sent) {
        return platform.database().string("select basket from inbox_item where submission = ?::uuid", sent.id());
    }

    private static void fitsAndHasNoBarriers(Page page) {
        var overhang = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overhang).intValue())
                .as("scrolls sideways: " + page.url())
                .isNotPositive();
        var found = new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()))
                        .toList();
        assertThat(found).as(page.url()).isEmpty();
    }
}
