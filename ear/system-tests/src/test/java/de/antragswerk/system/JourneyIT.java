package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.browser.CaseworkerJourney;
import de.antragswerk.system.browser.Chromium;
import de.antragswerk.system.browser.CitizenJourney;
import de.antragswerk.system.browser.CoordinationJourney;
import de.antragswerk.system.browser.Device;
import de.antragswerk.system.browser.PageCheck;
import de.antragswerk.system.browser.Visitor;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One application from the first search to the decision and the bill, as people live through it. */
@OnThePlatform
@ExtendWith(Chromium.class)
class JourneyIT {
    private static final String EVIDENCE = "Ausweis Samira.pdf";
    private static final String MESSAGE = "Ihr Antrag ist bewilligt. Der Bescheid kommt mit der Post.";
    private final Platform platform;
    private final Browser browser;

    JourneyIT(Platform platform, Browser browser) {
        this.platform = platform;
        this.browser = browser;
    }

    @Test
    void aCitizenAppliesTheAuthorityDecidesAndTheCoordinationOfficeSeesTheBill() {
        var antrag = Hauptantrag.samira();
        var draft = begin(Device.DESKTOP, antrag, PageCheck.NONE);
        try (var home = Device.DESKTOP.open(browser, platform);
                var office = Device.DESKTOP.open(browser, platform)) {
            var citizen = new Visitor(home.newPage(), PageCheck.NONE);
            var submission = finish(citizen, antrag, draft);
            assertThat(citizen.download("Antrag als PDF herunterladen"))
                    .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
            SentAntrag.awaitDelivery(platform, submission);
            newMessage(citizen, "Ihr Antrag liegt der Behörde vor");

            var caseworker = new Visitor(office.newPage(), PageCheck.NONE);
            caseworker.open("/verwaltung/eingang").signIn(Person.C_WEBER);
            var work = new CaseworkerJourney(caseworker, submission);
            work.openFromTheInbox();
            work.readEverything(antrag, EVIDENCE);
            citizen.open("/antraege/" + submission).sees("Antrag geöffnet").sees("Nachweis heruntergeladen");
            work.takeOver();
            newMessage(citizen, "Ihr Antrag wurde übernommen");
            work.begin();
            newMessage(citizen, "Ihr Antrag wird bearbeitet");
            work.decide(MESSAGE);
            newMessage(citizen, "Die Behörde hat entschieden").sees(MESSAGE);
            citizen.open("/antraege/" + submission)
                    .sees("Eingegangen")
                    .sees("Bei der Behörde")
                    .sees("Übernommen")
                    .sees("In Bearbeitung")
                    .sees("Entschieden");
        }
        coordination();
    }

    private static Visitor newMessage(Visitor citizen, String subject) {
        citizen.open("/postfach").follow("Grundsicherungsgeld: " + subject);
        return citizen.seesHeading("Grundsicherungsgeld: " + subject);
    }

    private void coordination() {
        try (var context = Device.DESKTOP.open(browser, platform)) {
            var visitor = new Visitor(context.newPage(), PageCheck.NONE);
            visitor.open("/koordination/nutzung").signIn(Person.K_KOORDINATION);
            var office = new CoordinationJourney(visitor);
            office.seesTheUsageOf("Hessen", "Wiesbaden");
            office.seesAStatementThatAddsUp();
        }
    }

    @Test
    void theCitizensPartWorksWithoutJavaScript() {
        citizensPart(Device.WITHOUT_SCRIPT, PageCheck.NONE);
    }

    @Test
    void theCitizensPartFitsThePhone() {
        citizensPart(Device.PHONE, JourneyIT::nothingSticksOut);
    }

    /** Asked again after a navigation: a form that saves itself first is sent a moment after the key. */
    private static void nothingSticksOut(Page page) {
        try {
            page.waitForFunction("() => document.documentElement.scrollWidth <= window.innerWidth");
        } catch (TimeoutError sticksOut) {
            throw new AssertionError("scrolls sideways: " + page.url(), sticksOut);
        }
    }

    private void citizensPart(Device device, PageCheck check) {
        var antrag = Hauptantrag.samira();
        var draft = begin(device, antrag, check);
        try (var context = device.open(browser, platform)) {
            var visitor = new Visitor(context.newPage(), check);
            var submission = finish(visitor, antrag, draft);
            SentAntrag.awaitDelivery(platform, submission);
            newMessage(visitor, "Ihr Antrag liegt der Behörde vor");
            visitor.open("/antraege/" + submission).sees("Bei der Behörde");
            visitor.press("Abmelden").seesHeading("Sozialleistungen online beantragen");
        }
    }

    /** The day is secured, half of the form is filled, then the browser is closed. */
    private String begin(Device device, Hauptantrag antrag, PageCheck check) {
        try (BrowserContext context = device.open(browser, platform)) {
            var journey = new CitizenJourney(new Visitor(context.newPage(), check), antrag);
            journey.findTheAuthority();
            var from = Instant.now();
            journey.secureTheDay(Person.SAMIRA_HADDAD);
            assertThat(Duration.between(from, Instant.now())).isLessThan(Duration.ofMinutes(1));
            var draft = journey.beginTheMainApplication();
            journey.makeAMistake();
            journey.fill("person", "anschrift");
            journey.leave();
            return draft;
        }
    }

    private static String finish(Visitor visitor, Hauptantrag antrag, String draft) {
        var journey = new CitizenJourney(visitor, antrag);
        journey.resume(Person.SAMIRA_HADDAD, draft);
        visitor.follow("Ihr Konto");
        journey.fillFrom("konto");
        visitor.seesHeading("Nachweise");
        journey.upload("ausweis", EVIDENCE);
        return journey.reviewAndSubmit();
    }
}
