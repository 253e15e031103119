package de.antragswerk.bench;

import de.antragswerk.system.antrag.LargeFamily;
import de.antragswerk.system.antrag.PageAnswers;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.people.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Citizens at the form: each saves a page and gets it shown again (POST, redirect, GET), in a session of their own. */
final class FormPages implements AutoCloseable {
    private static final String WIESBADEN = "064140000000";
    /** An answer brings up the next question, twice at most. */
    private static final int TIMES = 3;

    private static final Map<String, String> DAY = Map.of(
            "aktion", "speichern",
            "/person/vorname", "Samira",
            "/person/familienname", "Haddad",
            "/person/geburtsdatum", "17.04.1991");
    private static final Map<String, String> PERSON = Map.of(
            "aktion", "speichern",
            "/person/vorname", "Samira",
            "/person/familienname", "Haddad",
            "/person/geburtsdatum", "17.04.1991",
            "/person/geburtsort", "Aleppo",
            "/person/geschlecht", "w",
            "/person/staatsangehoerigkeit", "DE",
            "/person/familienstand", "verheiratet");

    private record Filling(CitizenSession citizen, String draft) {
        String page(String page) {
            return "/entwuerfe/" + draft + "/seiten/" + page;
        }
    }

    private final Instance instance;
    private final String form;
    private final List<PageAnswers> filled;
    private final String page;
    private final Map<String, String> answers;
    private final Map<Integer, Filling> fillings = new ConcurrentHashMap<>();

    private FormPages(
            Instance instance, String form, List<PageAnswers> filled, String page, Map<String, String> answers) {
        this.instance = instance;
        this.form = form;
        this.filled = filled;
        this.page = page;
        this.answers = answers;
    }

    /** The form of one page that secures the day of application. */
    static FormPages thin(Instance instance) {
        return new FormPages(instance, "tag-der-antragstellung", List.of(), "angaben", DAY);
    }

    /** The main application of a household of eight, filled with some 400 answers. */
    static FormPages ofALargeFamily(Instance instance) {
        return new FormPages(instance, "hauptantrag", LargeFamily.pages(), "person", PERSON);
    }

    void step(int client) {
        var filling = fillings.computeIfAbsent(client, this::begin);
        var saved = filling.citizen().web().post(filling.page(page), answers);
        if (!saved.isRedirect()) {
            throw new IllegalStateException("the page was not saved: " + saved.status());
        }
        var shown = filling.citizen().web().get(filling.page(page));
        if (shown.status() != 200 || !shown.text().contains("Haddad")) {
            throw new IllegalStateException("the page was not shown: " + shown.status());
        }
    }

    /** One after the other: an identity provider rightly distrusts one person who logs in eight times at once. */
    private synchronized Filling begin(int client) {
        var citizen = CitizenSession.of(instance.platform(), Person.SAMIRA_HADDAD);
        var filling = new Filling(citizen, citizen.begin(WIESBADEN, form));
        filled.forEach(entered -> fill(filling, entered));
        return filling;
    }

    private static void fill(Filling filling, PageAnswers entered) {
        var fields = new LinkedHashMap<>(entered.entered());
        fields.putIfAbsent("aktion", "speichern");
        for (var time = 0; time < (entered.adds() ? 1 : TIMES); time++) {
            var saved = filling.citizen().web().post(filling.page(entered.page()), fields);
            if (!saved.isRedirect()) {
                throw new IllegalStateException(entered.page() + " was not saved: " + saved.status());
            }
        }
    }

    @Override
    public void close() {
        fillings.values().forEach(filling -> filling.citizen().discard(filling.draft()));
    }
}
