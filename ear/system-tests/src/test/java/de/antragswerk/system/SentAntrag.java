package de.antragswerk.system;

import de.antragswerk.system.antrag.Evidence;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.http.Fields.FilePart;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.Eventually;
import de.antragswerk.system.platform.Platform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An Antrag that lies in its authority's inbox, with a file; the starting point of many tests. */
record SentAntrag(Person citizen, Hauptantrag antrag, String place, String id, String file, String message) {
    static final Duration DELIVERY = Duration.ofSeconds(20);
    static final String FILE_TEXT = "Kontoauszug-Geheimwort";
    static final String FILE_NAME = "Kontoauszug-Lindwurm.pdf";

    static SentAntrag by(Platform platform, Person citizen, Hauptantrag antrag, String place) {
        var answer = Rest.as(platform, citizen)
                .submit(
                        "system-test-" + UUID.randomUUID(),
                        antrag.json(place),
                        List.of(new FilePart("evidence:kontoauszuege", FILE_NAME, Evidence.pdf(FILE_TEXT))));
        if (answer.status() != 201) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        var id = answer.json().getString("id");
        awaitDelivery(platform, id);
        var database = platform.database();
        return new SentAntrag(
                citizen,
                antrag,
                place,
                id,
                database.string("select id from evidence_file where submission = ?::uuid", id),
                database.string("select id from message where submission = ?::uuid", id));
    }

    static void awaitDelivery(Platform platform, String id) {
        Eventually.holds(
                "submission " + id + " is delivered",
                DELIVERY,
                () -> platform.database().count("select count(*) from inbox_item where submission = ?::uuid", id) == 1);
    }

    /** What nobody else may ever get to see. */
    List<String> secrets() {
        var secrets = new ArrayList<>(antrag.personalData());
        secrets.add(FILE_TEXT);
        secrets.add(FILE_NAME);
        return secrets;
    }

    /** A half-filled main application of the citizen. */
    static String draft(CitizenSession citizen, Hauptantrag antrag, String place) {
        var draft = citizen.begin(place, Hauptantrag.FORM);
        citizen.answer(draft, antrag.pages().getFirst());
        return draft;
    }
}
