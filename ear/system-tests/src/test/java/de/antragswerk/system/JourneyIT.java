package de.antragswerk.system;

import com.microsoft.playwright.Browser;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.browser.Chromium;
import de.antragswerk.system.browser.CitizenJourney;
import de.antragswerk.system.browser.Device;
import de.antragswerk.system.browser.PageCheck;
import de.antragswerk.system.browser.Visitor;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One application from the first search to the decision and the bill, as people live through it. */
@OnThePlatform
@ExtendWith(Chromium.class)
class JourneyIT {
    private final Platform platform;
    private final Browser browser;

    JourneyIT(Platform platform, Browser browser) {
        this.platform = platform;
        this.browser = browser;
    }

    @Test
    void aCitizenApplies() {
        var antrag = Hauptantrag.samira();
        var draft = begun(Device.DESKTOP, antrag, PageCheck.NONE);
        finished(Device.DESKTOP, antrag, draft, PageCheck.NONE);
    }

    /** Half of the form, then the browser is closed. */
    private String begun(Device device, Hauptantrag antrag, PageCheck check) {
        try (var context = device.open(browser, platform)) {
            var journey = new CitizenJourney(new Visitor(context.newPage(), check), antrag);
            journey.findTheAuthority();
            journey.secureTheDay(Person.SAMIRA_HADDAD);
            var draft = journey.beginTheMainApplication();
            journey.makeAMistake();
            journey.fill("person", "anschrift");
            journey.leave();
            return draft;
        }
    }

    private String finished(Device device, Hauptantrag antrag, String draft, PageCheck check) {
        try (var context = device.open(browser, platform)) {
            var visitor = new Visitor(context.newPage(), check);
            var journey = new CitizenJourney(visitor, antrag);
            journey.resume(Person.SAMIRA_HADDAD, draft);
            visitor.follow("Ihr Konto");
            journey.fillFrom("konto");
            visitor.seesHeading("Nachweise");
            journey.upload("ausweis", "Ausweis Samira.pdf");
            return journey.reviewAndSubmit();
        }
    }
}
