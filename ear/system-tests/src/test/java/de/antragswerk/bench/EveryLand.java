package de.antragswerk.bench;

import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.Platform;
import jakarta.json.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Lets all 16 Länder join with all their Kreise and inhabited Gemeinden and four benefits each. */
record EveryLand(PrintStream out, Path sources) {
    static final Duration PATIENCE = Duration.ofMinutes(5);
    static final String SWITCHED_EVERYWHERE = "05";

    void join(Platform platform) throws IOException {
        var checklist = Checklist.read(sources);
        for (var land : Register.laender(sources)) {
            var coordination = Rest.as(platform, Person.K_KOORDINATION);
            var path = "/laender/" + land.key();
            var present = coordination.get(path);
            var generated = land.key().equals(SWITCHED_EVERYWHERE)
                    ? GeneratedLand.without("wbs", land, checklist)
                    : GeneratedLand.withAllBenefits(land, checklist);
            var request = coordination.request(path).timeout(PATIENCE).header("Content-Type", "application/json");
            if (present.status() == 200) {
                request.header("If-Match", present.header("ETag"));
            }
            var document = present.status() == 200
                    ? generated.completing(
                            Json.createReader(new StringReader(present.text())).readObject())
                    : generated.document();
            var before = System.nanoTime();
            var answer = coordination.send(request.PUT(HttpRequest.BodyPublishers.ofString(document)));
            said(out, "joined " + land.name(), land.units().size(), before, answer);
        }
    }

    static void said(PrintStream out, String what, int units, long before, Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(what + ": " + answer.status() + " "
                    + answer.text().substring(0, Math.min(2000, answer.text().length())));
        }
        out.printf(Locale.ROOT, "  %s (%d authorities): %.2f s%n", what, units, (System.nanoTime() - before) / 1e9);
    }
}
