package de.antragswerk.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import de.antragswerk.system.antrag.Evidence;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.PageAnswers;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.browser.Chromium;
import de.antragswerk.system.browser.Device;
import de.antragswerk.system.browser.NoBarriers;
import de.antragswerk.system.browser.PageCheck;
import de.antragswerk.system.browser.Visitor;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.1 A and AA as far as a program can judge it, on every kind of page in every state that looks different. */
@OnThePlatform
@ExtendWith(Chromium.class)
class AccessibilityIT {
    private final Platform platform;
    private final Browser browser;

    AccessibilityIT(Platform platform, Browser browser) {
        this.platform = platform;
        this.browser = browser;
    }

    @Test
    void publicPages() {
        visit(List.of(
                "/",
                "/orte?suche=",
                "/orte?suche=Neustadt",
                "/orte?suche=Wisbaden",
                "/orte?suche=Xyzzyqq",
                "/orte/" + Places.WIESBADEN,
                "/orte/" + Places.WIESBADEN + "/alg2",
                "/orte/" + Places.FRANKFURT + "/alg2",
                "/orte/" + Places.HEPPENHEIM + "/alg2",
                "/orte/" + Places.KIEL + "/alg2",
                "/orte/110000000000",
                "/orte/02000000000005/hzl",
                "/zustaendigkeit",
                "/finder",
                "/barrierefreiheit",
                "/datenschutz",
                "/impressum",
                "/kosten",
                "/stand",
                "/stand?land=05&leistung=alg2",
                "/gibt-es-nicht"));
    }

    @Test
    void citizensPages() {
        var citizen = CitizenSession.of(platform, Person.SAMIRA_HADDAD);
        var sent = SentAntrag.by(platform, Person.SAMIRA_HADDAD, Hauptantrag.samira(), Places.WIESBADEN);
        var draft = "/entwuerfe/" + citizen.fill(Places.WIESBADEN, Hauptantrag.samira());
        citizen.upload(draft.substring("/entwuerfe/".length()), "ausweis", "Ausweis.pdf", Evidence.pdf("Ausweis"));
        var empty = "/entwuerfe/" + citizen.begin(Places.WIESBADEN, Hauptantrag.FORM);
        var start = "/orte/" + Places.WIESBADEN + "/alg2";
        var pages = Hauptantrag.samira().pages();
        var atOnce = pages.stream().filter(page -> !page.followsOthers()).map(PageAnswers::page);
        var later = pages.stream().filter(PageAnswers::followsOthers).map(PageAnswers::page);
        visit(
                Person.SAMIRA_HADDAD,
                Stream.of(
                                Stream.of("/antraege", "/postfach", "/postfach/" + sent.message()),
                                Stream.of("/mappe", "/mappe/leeren", "/mappe?antrag=" + sent.id()),
                                Stream.of(start + "/beginnen/hauptantrag", start + "/beginnen/tag-der-antragstellung"),
                                Stream.of("/antraege/" + sent.id(), "/antraege/" + sent.id() + "/quittung"),
                                Stream.of(draft, draft + "/nachweise", draft + "/pruefen", draft + "/loeschen"),
                                Stream.of(draft + "/seiten/person", draft + "/seiten/haushalt"),
                                Stream.of(empty, empty + "/pruefen", empty + "/nachweise"),
                                atOnce.map(page -> empty + "/seiten/" + page + "?pruefen=ja"),
                                later.map(page -> draft + "/seiten/" + page + "?pruefen=ja"),
                                Stream.of("/verwaltung/eingang", "/antraege/00000000-0000-0000-0000-000000000000"))
                        .flatMap(paths -> paths)
                        .toList());
        citizen.discard(draft.substring("/entwuerfe/".length()));
        citizen.discard(empty.substring("/entwuerfe/".length()));
    }

    @Test
    void caseworkersPages() {
        var fresh = SentAntrag.by(platform, Person.SAMIRA_HADDAD, Hauptantrag.samira(), Places.WIESBADEN);
        var begun = SentAntrag.by(platform, Person.SAMIRA_HADDAD, Hauptantrag.samira(), Places.WIESBADEN);
        var weber = WebSession.of(platform, Person.C_WEBER);
        weber.post("/verwaltung/faelle/" + begun.id() + "/uebernehmen", Map.of());
        weber.post("/verwaltung/faelle/" + begun.id() + "/bearbeiten", Map.of());
        visit(
                Person.C_WEBER,
                List.of("/verwaltung/eingang", "/verwaltung/faelle/" + fresh.id(), "/verwaltung/faelle/" + begun.id()));
    }

    static Stream<Arguments> overseers() {
        return Stream.of(
                Arguments.of(
                        Person.K_KOORDINATION,
                        List.of(
                                "/koordination/nutzung",
                                "/koordination/nutzung?von=x&bis=y",
                                "/koordination/nutzung?nach=tag",
                                "/koordination/was-waere-wenn",
                                "/koordination/was-waere-wenn?neu=10",
                                "/koordination/was-waere-wenn?neu=k06&einwohner=x",
                                "/koordination/abrechnung",
                                "/koordination/abrechnung/2026",
                                "/koordination/abrechnung/2026/kosten",
                                "/koordination/abrechnung/2026/kosten/betrieb-2026",
                                "/koordination/abrechnung/2026/beteiligte",
                                "/koordination/abrechnung/2026/beteiligte/06",
                                "/koordination/abrechnung/2026/vorschau",
                                "/koordination/abrechnung/2026/vorschau?suche=wies",
                                "/koordination/abrechnung/2026/vorschau/06",
                                "/koordination/abrechnung/2025/abschluss",
                                "/koordination/abrechnung/2026/einwaende",
                                "/koordination/abrechnung/2026/abschlaege",
                                "/koordination/zaehlvertrag",
                                "/koordination/kosten",
                                "/koordination/laender",
                                "/koordination/laender/06",
                                "/koordination/laender/aufnehmen/07",
                                "/koordination/laender/06/zugang",
                                "/koordination/laender/06/personen",
                                "/koordination/einfuehrung",
                                "/koordination/einfuehrung/versionen/alg2/06",
                                "/koordination/pruefliste",
                                "/koordination/stand")),
                Arguments.of(
                        Person.L_HESSEN,
                        List.of(
                                "/verwaltung/nutzung",
                                "/verwaltung/was-waere-wenn?neu=10",
                                "/verwaltung/haushalt",
                                "/verwaltung/versionen",
                                "/verwaltung/land",
                                "/verwaltung",
                                "/verwaltung/pruefliste",
                                "/verwaltung/bereiche/06/pruefliste",
                                "/verwaltung/bereiche/06414/pruefliste")),
                Arguments.of(
                        Person.A_FISCHER,
                        List.of(
                                "/verwaltung/bereiche/06414/personen",
                                "/verwaltung/bereiche",
                                "/verwaltung/bereiche/06414",
                                "/verwaltung/bereiche/06414/kontakt",
                                "/verwaltung/bereiche/06414/leistungen/alg2",
                                "/verwaltung/bereiche/06414/leistungen/alg2/vorschau",
                                "/verwaltung/bereiche/06414/leistungen/alg2/vorschau/hauptantrag")),
                Arguments.of(Person.S_KRUEGER, List.of("/verwaltung/handeln-fuer", "/verwaltung")),
                Arguments.of(Person.O_BETRIEB, List.of("/betrieb", "/betrieb/regionen", "/betrieb/protokoll")));
    }

    @ParameterizedTest
    @MethodSource("overseers")
    void overseersPages(Person overseer, List<String> paths) {
        visit(overseer, paths);
    }

    @Test
    void pagesAboutPeople() {
        visit(Person.A_FISCHER, List.of("/verwaltung/bereiche/06414/personen"));
        visit(Person.K_KOORDINATION, List.of("/koordination/laender/06/personen"));
    }

    @Test
    void theKeyboardAloneLeadsFromTheSkipLinkToTheAuthority() {
        try (var context = Device.DESKTOP.open(browser, platform)) {
            var page = context.newPage();
            page.navigate("/");
            page.keyboard().press("Tab");
            assertThat(page.locator(".aw-skip")).isFocused();
            assertThat(page.locator(".aw-skip")).isInViewport();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("#suche")).isFocused();
            page.keyboard().type("Wiesbaden");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Wiesbaden, Landeshauptstadt");
        }
    }

    private void visit(List<String> paths) {
        try (var context = Device.DESKTOP.open(browser, platform)) {
            var visitor = new Visitor(context.newPage(), new NoBarriers());
            paths.forEach(visitor::open);
        }
    }

    private void visit(Person person, List<String> paths) {
        try (var context = Device.DESKTOP.open(browser, platform)) {
            var page = context.newPage();
            new Visitor(page, PageCheck.NONE).open(paths.getFirst()).signIn(person);
            var visitor = new Visitor(page, new NoBarriers());
            paths.forEach(visitor::open);
        }
    }
}
