package de.antragswerk.bench;

import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.people.Person;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Citizens at the form: each saves a page and gets it shown again (POST, redirect, GET), in a session of their own. */
final class FormPages implements AutoCloseable {
    private static final String WIESBADEN = "064140000000";
    private static final Map<String, String> ANSWERS = Map.of(
            "aktion", "speichern",
            "/person/vorname", "Samira",
            "/person/familienname", "Haddad",
            "/person/geburtsdatum", "17.04.1991",
            "/person/geburtsort", "Aleppo",
            "/person/geschlecht", "weiblich");

    private record Filling(CitizenSession citizen, String draft) {
        String page() {
            return "/entwuerfe/" + draft + "/seiten/person";
        }
    }

    private final Instance instance;
    private final Map<Integer, Filling> fillings = new ConcurrentHashMap<>();

    FormPages(Instance instance) {
        this.instance = instance;
    }

    void step(int client) {
        var filling = fillings.computeIfAbsent(client, this::begin);
        var saved = filling.citizen().web().post(filling.page(), ANSWERS);
        if (!saved.isRedirect()) {
            throw new IllegalStateException("the page was not saved: " + saved.status());
        }
        var shown = filling.citizen().web().get(filling.page());
        if (shown.status() != 200 || !shown.text().contains("Aleppo")) {
            throw new IllegalStateException("the page was not shown: " + shown.status());
        }
    }

    /** One after the other: an identity provider rightly distrusts one person who logs in eight times at once. */
    private synchronized Filling begin(int client) {
        var citizen = CitizenSession.of(instance.platform(), Person.SAMIRA_HADDAD);
        return new Filling(citizen, citizen.begin(WIESBADEN, "hauptantrag"));
    }

    @Override
    public void close() {
        fillings.values().forEach(filling -> filling.citizen().discard(filling.draft()));
    }
}
