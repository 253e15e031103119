package de.antragswerk.system.land;

import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.Platform;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** The documents of the Länder as a program of the coordination office writes them. */
public record LandDocuments(Rest office) {
    /** A whole Land is one transaction. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    public static LandDocuments of(Platform platform) {
        return new LandDocuments(Rest.as(platform, Person.K_KOORDINATION));
    }

    /** @param version as the last answer named it; empty sends none */
    public Answer put(String path, String document, String version) {
        var request = office.request(path)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(document));
        return office.send(version.isEmpty() ? request : request.header("If-Match", version));
    }

    /** @param version as the last answer named it; empty sends none */
    public Answer delete(String path, String version) {
        var request = office.request(path).DELETE();
        return office.send(version.isEmpty() ? request : request.header("If-Match", version));
    }
}
