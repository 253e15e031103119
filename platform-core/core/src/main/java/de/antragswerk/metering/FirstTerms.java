package de.antragswerk.metering;

import de.antragswerk.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Brings the metering contract that comes with the application into the database; what the office has agreed on since stays. */
@ApplicationScoped
public class FirstTerms {
    private static final String FILE = "/cost/metering.json";

    /** In the caller's transaction, which must act for the platform itself. */
    public void importMissing(Connection connection) throws SQLException {
        new StoredTerms(connection).addMissing(shipped());
    }

    static List<MeteringTerm> shipped() {
        var file = file();
        return file.getJsonArray("benefits").getValuesAs(JsonString::getString).stream()
                .flatMap(benefit -> file.getJsonArray("kinds").getValuesAs(JsonObject.class).stream()
                        .map(kind -> new MeteringTerm(
                                benefit,
                                kind.getString("kind"),
                                LocalDate.parse(file.getString("validFrom")),
                                CountingUnit.valueOf(kind.getString("unit")),
                                kind.getInt("permille"),
                                file.getString("source"))))
                .toList();
    }

    private static JsonObject file() {
        try (var stream = FirstTerms.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "the resource " + FILE + " is not there; it belongs to the tenants jar");
            }
            return Json.object(stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
