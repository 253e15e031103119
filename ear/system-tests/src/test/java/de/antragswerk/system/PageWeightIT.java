package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.PageAnswers;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.browser.Chromium;
import de.antragswerk.system.browser.Device;
import de.antragswerk.system.browser.PageCheck;
import de.antragswerk.system.browser.Tongue;
import de.antragswerk.system.browser.Transfer;
import de.antragswerk.system.browser.Visitor;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a form costs somebody with little data left: everything that is transferred, headers and all. */
@OnThePlatform
@ExtendWith(Chromium.class)
class PageWeightIT {
    private static final long FIRST_VISIT_BYTES = 60_000;
    private static final long LATER_VISIT_BYTES = 15_000;
    private final Platform platform;
    private final Browser browser;

    PageWeightIT(Platform platform, Browser browser) {
        this.platform = platform;
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource
    void aPageOfTheFormIsLight(Tongue tongue) {
        var citizen = CitizenSession.of(platform, Person.SAMIRA_HADDAD);
        var id = citizen.fill(Places.WIESBADEN, Hauptantrag.samira());
        var pages = Hauptantrag.samira().pages().stream().map(PageAnswers::page).map(page -> "/seiten/" + page);
        try (var context = Device.PHONE.open(browser, platform)) {
            var page = context.newPage();
            var visitor = new Visitor(page, PageCheck.NONE)
                    .open("/antraege?sprache=" + tongue.tag())
                    .signIn(Person.SAMIRA_HADDAD);
            var transfer = Transfer.of(page);
            transfer.forgetEverything();
            visitor.open("/entwuerfe/" + id
                    + Hauptantrag.samira().pages().stream()
                            .map(one -> "/seiten/" + one.page())
                            .findFirst()
                            .orElseThrow());
            assertThat(transfer.sinceLastAsked()).as("first visit").isBetween(1L, FIRST_VISIT_BYTES);
            Stream.concat(pages, Stream.of("", "/nachweise", "/pruefen")).forEach(one -> {
                visitor.open("/entwuerfe/" + id + one);
                assertThat(transfer.sinceLastAsked()).as(one).isBetween(1L, LATER_VISIT_BYTES);
            });
        }
        citizen.discard(id);
    }
}
