package de.antragswerk.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.PageAnswers;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.browser.Chromium;
import de.antragswerk.system.browser.Device;
import de.antragswerk.system.browser.NoBarriers;
import de.antragswerk.system.browser.PageCheck;
import de.antragswerk.system.browser.Tongue;
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
import org.junit.jupiter.params.provider.EnumSource;

/** Every page for citizens in every language, on a phone; the authority's in German. */
@OnThePlatform
@ExtendWith(Chromium.class)
class LanguageIT {
    private final Platform platform;
    private final Browser browser;

    LanguageIT(Platform platform, Browser browser) {
        this.platform = platform;
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource
    void publicPages(Tongue tongue) {
        try (var context = Device.PHONE.open(browser, platform)) {
            var visitor = new Visitor(context.newPage(), in(tongue)).open("/?sprache=" + tongue.tag());
            Stream.of(
                            "/orte?suche=",
                            "/orte?suche=Neustadt",
                            "/orte?suche=Xyzzyqq",
                            "/orte/" + Places.WIESBADEN,
                            "/orte/" + Places.WIESBADEN + "/alg2",
                            "/orte/" + Places.FRANKFURT + "/alg2",
                            "/orte/" + Places.KIEL + "/alg2",
                            "/zustaendigkeit",
                            "/land/06",
                            "/barrierefreiheit",
                            "/datenschutz",
                            "/impressum",
                            "/kosten",
                            "/stand",
                            "/gibt-es-nicht")
                    .forEach(visitor::open);
        }
    }

    @ParameterizedTest
    @EnumSource
    void citizensPages(Tongue tongue) {
        var citizen = CitizenSession.of(platform, Person.SAMIRA_HADDAD);
        var sent = SentAntrag.by(platform, Person.SAMIRA_HADDAD, Hauptantrag.samira(), Places.WIESBADEN);
        var filled = "/entwuerfe/" + citizen.fill(Places.WIESBADEN, Hauptantrag.samira());
        var empty = "/entwuerfe/" + citizen.begin(Places.WIESBADEN, Hauptantrag.FORM);
        var pages = Hauptantrag.samira().pages().stream().map(PageAnswers::page);
        try (var context = Device.PHONE.open(browser, platform)) {
            var page = context.newPage();
            new Visitor(page, PageCheck.NONE)
                    .open("/antraege?sprache=" + tongue.tag())
                    .signIn(Person.SAMIRA_HADDAD);
            var visitor = new Visitor(page, in(tongue));
            Stream.of(
                            Stream.of("/antraege", "/postfach", "/postfach/" + sent.message()),
                            Stream.of("/antraege/" + sent.id(), "/antraege/" + sent.id() + "/quittung"),
                            Stream.of("/orte/" + Places.WIESBADEN + "/alg2/beginnen/hauptantrag"),
                            Stream.of(filled, filled + "/nachweise", filled + "/pruefen", filled + "/loeschen"),
                            Stream.of(empty, empty + "/pruefen"),
                            pages.map(one -> empty + "/seiten/" + one + "?pruefen=ja"),
                            Stream.of("/verwaltung/../antraege/00000000-0000-0000-0000-000000000000"))
                    .flatMap(paths -> paths)
                    .forEach(visitor::open);
        }
        citizen.discard(filled.substring("/entwuerfe/".length()));
        citizen.discard(empty.substring("/entwuerfe/".length()));
    }

    /** By a link and the keyboard, without a script. */
    @ParameterizedTest
    @EnumSource
    void theChosenLanguageStays(Tongue tongue) {
        try (var context = Device.PHONE_WITHOUT_SCRIPT.open(browser, platform)) {
            var page = context.newPage();
            var visitor = new Visitor(page, PageCheck.NONE).open("/orte?suche=Neustadt");
            assertThat(page.locator("h1")).hasText("Welchen Ort meinen Sie?");
            visitor.press(page.locator(".aw-languages a[lang='" + tongue.tag() + "']"));
            speaks(page, tongue.tag());
            assertThat(page.url()).contains("suche=Neustadt");
            assertThat(page.locator(".aw-languages [aria-current]")).hasText(tongue.ownName());
            visitor.open("/orte/" + Places.WIESBADEN + "/alg2/beginnen/tag-der-antragstellung");
            speaks(page, tongue.loginTag());
            visitor.signIn(Person.SAMIRA_HADDAD);
            speaks(page, tongue.tag());
            visitor.press(page.locator("main form button").last());
            visitor.press(page.locator("button[value='weiter']").last());
            speaks(page, tongue.tag());
            assertThat(page.locator("#fehler")).isVisible();
            var draft = visitor.id("entwuerfe");
            visitor.open("/verwaltung");
            speaks(page, "de");
            assertThat(page.locator(".aw-languages")).hasCount(0);
            CitizenSession.of(platform, Person.SAMIRA_HADDAD).discard(draft);
        }
    }

    @Test
    void theAuthorityReadsGermanWhateverTheCitizenReads() {
        var citizen = CitizenSession.of(platform, Person.SAMIRA_HADDAD);
        citizen.web().get("/?sprache=ar");
        var submission = citizen.submitted(citizen.fill(Places.WIESBADEN, Hauptantrag.samira()));
        assertThat(citizen.web().get("/antraege/" + submission).text()).contains("dir=\"rtl\"");
        SentAntrag.awaitDelivery(platform, submission);
        var staff = WebSession.of(platform, Person.C_WEBER);
        staff.useCookie("sprache", "ar");
        var seen = staff.get("/verwaltung/faelle/" + submission).text();
        assertThat(seen)
                .contains("<html lang=\"de\" dir=\"ltr\"")
                .contains("Vorname")
                .doesNotContainPattern("\\p{IsArabic}");
    }

    @Test
    void withoutAChoiceTheBrowserDecidesAndNobodyIsRemembered() {
        var web = new WebSession(platform);
        for (var wanted : Map.of("uk-UA,uk;q=0.9", "uk", "ar", "ar", "fr", "de", "%%%", "de")
                .entrySet()) {
            var answer = web.send("/", request -> request.header("Accept-Language", wanted.getKey()));
            assertThat(answer.text()).contains("<html lang=\"" + wanted.getValue() + "\"");
            assertThat(answer.header("Vary")).contains("Accept-Language");
            assertThat(answer.response().headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void problemsAreToldInTheLanguage() {
        var web = new WebSession(platform);
        web.get("/?sprache=en");
        assertThat(web.get("/gibt-es-nicht").mainText()).contains("This page does not exist");
        assertThat(web.get("/orte/064140000000/gibt-es-nicht").mainText()).contains("This page does not exist");
        assertThat(web.postRaw("/abmelden", Map.of()).mainText()).contains("This is not possible");
    }

    private static PageCheck in(Tongue tongue) {
        return page -> List.of(tongue, new NoBarriers()).forEach(check -> check.look(page));
    }

    private static void speaks(Page page, String tag) {
        assertThat(page.locator("html")).hasAttribute("lang", tag);
    }
}
