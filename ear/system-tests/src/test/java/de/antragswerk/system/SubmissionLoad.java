package de.antragswerk.system;

import de.antragswerk.system.antrag.Evidence;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.Fields.FilePart;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.Unanswered;
import de.antragswerk.system.platform.Eventually;
import de.antragswerk.system.platform.Platform;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Eight clients that send Anträge as fast as they can, and remember what they were told. */
final class SubmissionLoad {
    private static final int CLIENTS = 8;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private final Platform platform;
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final String antrag = Hauptantrag.jonas().json(Places.MUENSTER);
    private final List<FilePart> files =
            List.of(new FilePart("evidence:kontoauszuege", "Auszug.pdf", Evidence.pdf("Auszug")));
    private volatile Rest rest;

    SubmissionLoad(Platform platform, String token) {
        this.platform = platform;
        useToken(token);
    }

    void useToken(String token) {
        rest = Rest.withToken(platform, token);
    }

    /** Until that many are accepted in all; then the event happens in the middle of the work. */
    void runUntil(int enough, Runnable event) {
        var going = new AtomicBoolean(true);
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (var client = 0; client < CLIENTS; client++) {
                threads.submit(() -> sendWhile(going));
            }
            try {
                Eventually.holds(enough + " are accepted", LONGEST, () -> accepted.size() >= enough);
                event.run();
            } finally {
                going.set(false);
            }
        }
    }

    private void sendWhile(AtomicBoolean going) {
        while (going.get()) {
            var key = "last-" + UUID.randomUUID();
            keys.add(key);
            try {
                var answer = rest.submit(key, antrag, files);
                if (answer.status() == 201) {
                    accepted.add(answer.json().getString("id"));
                } else {
                    surprises.add(answer.status() + " " + answer.text());
                }
            } catch (Unanswered unknown) {
                // the server is gone: whether it was accepted is what the test finds out
                return;
            }
        }
    }

    /** The key of everything that was sent, answered or not. */
    Set<String> keys() {
        return keys;
    }

    Set<String> accepted() {
        return accepted;
    }

    Queue<String> surprises() {
        return surprises;
    }
}
