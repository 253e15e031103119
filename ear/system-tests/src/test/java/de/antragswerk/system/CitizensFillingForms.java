package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.Eventually;
import de.antragswerk.system.platform.Platform;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Four citizens who save a page again and again, each time with another answer. They believe what they are told: only
 * an answer that was accepted must be there afterwards; "please wait" is allowed, anything else is not.
 */
final class CitizensFillingForms {
    private static final String PAGE = "/seiten/person";
    private static final int SAVED = 303;
    private static final int PLEASE_WAIT = 503;

    private final List<Filling> citizens;
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicInteger saves = new AtomicInteger();

    CitizensFillingForms(Platform platform) {
        citizens =
                List.of(Person.SAMIRA_HADDAD, Person.SAMIRA_HADDAD, Person.JONAS_PETERSEN, Person.OLENA_KOVALENKO)
                        .stream()
                        .map(person -> CitizenSession.of(platform, person))
                        .map(session -> new Filling(session, session.begin(Places.WIESBADEN, Hauptantrag.FORM)))
                        .toList();
    }

    private final class Filling implements Runnable {
        private final CitizenSession session;
        private final String draft;
        private String lastSaved = "";
        private String surprise = "";

        Filling(CitizenSession session, String draft) {
            this.session = session;
            this.draft = draft;
        }

        @Override
        public void run() {
            for (var round = 1; going.get() && surprise.isEmpty(); round++) {
                var name = "Runde " + round;
                var answer = session.web()
                        .post("/entwuerfe/" + draft + PAGE, Map.of("/person/vorname", name, "aktion", "weiter"));
                switch (answer.status()) {
                    case SAVED -> {
                        lastSaved = name;
                        saves.incrementAndGet();
                    }
                    case PLEASE_WAIT -> assertThat(answer.text()).contains(name);
                    default -> surprise = answer.status() + " " + answer.mainText();
                }
            }
        }

        void nothingIsLost() {
            assertThat(surprise).isEmpty();
            assertThat(lastSaved).isNotEmpty();
            assertThat(session.web().get("/entwuerfe/" + draft + PAGE).text()).contains("value=\"" + lastSaved + "\"");
            session.discard(draft);
        }
    }

    /** Runs the work while everybody saves pages, and lets them finish the page they are at. */
    void during(Runnable work) {
        try (var threads = Executors.newFixedThreadPool(citizens.size())) {
            citizens.forEach(threads::submit);
            try {
                awaitSaves(20);
                work.run();
                awaitSaves(20);
            } finally {
                going.set(false);
            }
        }
    }

    private void awaitSaves(int more) {
        var enough = saves.get() + more;
        Eventually.holds("citizens save pages", Duration.ofSeconds(60), () -> saves.get() >= enough);
    }

    void nothingIsLost() {
        citizens.forEach(Filling::nothingIsLost);
    }
}
