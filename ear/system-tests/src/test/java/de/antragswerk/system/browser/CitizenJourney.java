package de.antragswerk.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.Evidence;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.PageAnswers;
import de.antragswerk.system.people.Person;
import java.util.Map;
import java.util.Set;

/** What a citizen of Wiesbaden does from the first search to the receipt. */
public final class CitizenJourney {
    private static final String NEXT = "Speichern und weiter";
    private static final int MOST_ROUNDS = 5;
    private final Visitor visitor;
    private final Hauptantrag antrag;

    public CitizenJourney(Visitor visitor, Hauptantrag antrag) {
        this.visitor = visitor;
        this.antrag = antrag;
    }

    /** By a name that several places bear, by the name, by the postal code: it leads to the authority. */
    public void findTheAuthority() {
        search("Neustadt").seesHeading("Welchen Ort meinen Sie?").sees("Neustadt (Hessen)");
        search("Wiesbaden").seesHeading("Wiesbaden, Landeshauptstadt");
        search("65183").seesHeading("Wiesbaden, Landeshauptstadt");
        visitor.follow("Grundsicherungsgeld").sees("Ihre zuständige Behörde").sees("Telefon");
    }

    private Visitor search(String text) {
        return visitor.open("/").enter("Wo wohnen Sie?", text).press("Suchen");
    }

    /** Name, place, benefit, send. The visitor is at the authority's page and not signed in. */
    public String secureTheDay(Person citizen) {
        visitor.follow("Tag der Antragstellung sichern").signIn(citizen).press("Los geht’s");
        visitor.answer(Map.of("/person/vorname", antrag.vorname(), "/person/familienname", antrag.familienname()))
                .press(NEXT);
        confirm("Tag der Antragstellung jetzt sichern");
        visitor.seesHeading("Ihre Empfangsbestätigung").sees("Der Tag Ihrer Antragstellung ist gesichert");
        assertThat(visitor.download("Antrag als PDF herunterladen")).startsWith("%PDF".getBytes());
        return visitor.id("antraege");
    }

    public String beginTheMainApplication() {
        visitor.follow("Ausführlichen Antrag beginnen").press("Antrag beginnen");
        visitor.sees("Ihr Tag der Antragstellung ist gesichert");
        return visitor.id("entwuerfe");
    }

    /** The errors stand at the field and in a summary that leads there. */
    public void makeAMistake() {
        visitor.follow("Ihre Person")
                .answer(Map.of("/person/vorname", antrag.vorname(), "/person/geburtsdatum", "31.02.1994"));
        visitor.press(NEXT).seesTitle("Fehler: Ihre Person").sees("Bitte prüfen Sie diese Angaben");
        var page = visitor.page();
        assertThat(page.locator("[name='/person/familienname']")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#f-person-geburtsdatum-fehler")).isVisible();
        assertThat(page.locator("[name='/person/geburtsdatum']")).hasValue("31.02.1994");
        assertThat(page.locator("#fehler a[href='#f-person-familienname']")).isVisible();
    }

    /** Fills the pages named, beginning with the one that is open. */
    public void fill(String... pages) {
        var wanted = Set.of(pages);
        for (var answers : antrag.pages()) {
            if (wanted.contains(answers.page())) {
                fill(answers);
            }
        }
    }

    public void fillFrom(String first) {
        var from = antrag.pages().stream().map(PageAnswers::page).toList().indexOf(first);
        antrag.pages().subList(from, antrag.pages().size()).forEach(this::fill);
    }

    /** An answer may bring up the next question, so a page is sent until it is content. */
    private void fill(PageAnswers answers) {
        visitor.isAt("/seiten/" + answers.page());
        for (var round = 0; visitor.page().url().contains("/seiten/" + answers.page()); round++) {
            assertThat(round)
                    .as(() ->
                            "content at last: " + visitor.page().locator("main").innerText())
                    .isLessThan(MOST_ROUNDS);
            visitor.answer(answers.entered()).press(NEXT);
        }
    }

    public void leave() {
        visitor.press("Speichern und später weitermachen")
                .seesHeading("Meine Anträge")
                .sees("sind gespeichert");
    }

    public void resume(Person citizen, String draft) {
        visitor.open("/antraege").signIn(citizen);
        visitor.followAddress("/entwuerfe/" + draft);
        visitor.isAt("/entwuerfe/" + draft);
    }

    public void upload(String item, String filename) {
        visitor.choose("datei-" + item, filename, "application/pdf", Evidence.pdf("Nachweis"));
        visitor.press(visitor.page().locator("form:has(#datei-" + item + ") button[type=submit]"));
        visitor.sees(filename).sees("hochgeladen");
    }

    public String reviewAndSubmit() {
        visitor.open(visitor.page().url().replaceAll("/nachweise.*", "/pruefen"));
        visitor.seesHeading("Angaben prüfen und absenden")
                .sees(antrag.familienname())
                .sees("Nehmen Sie sich die Zeit");
        visitor.press("Antrag jetzt absenden").sees("Bitte bestätigen Sie");
        confirm("Antrag jetzt absenden");
        visitor.seesHeading("Ihre Empfangsbestätigung")
                .sees("Tag der Antragstellung")
                .sees("Eingang");
        return visitor.id("antraege");
    }

    private void confirm(String button) {
        visitor.tick("Ich habe meine Angaben geprüft und möchte den Antrag jetzt absenden.")
                .press(button);
    }
}
