package de.antragswerk.statusboard;

import de.antragswerk.json.Json;
import de.antragswerk.plugin.LeikaKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** Brings the services that come with the application onto the board, each once with its phases; then the office keeps them. */
@ApplicationScoped
public class FirstServices {

    private static final String FILE = "/statusboard/services.json";

    /** In the caller's transaction, which must act for the platform itself. */
    public void importMissing(Connection connection) throws SQLException {
        var file = file();
        var position = 0;
        for (var service : file.getJsonArray("services").getValuesAs(JsonObject.class)) {
            if (store(connection, service, position++, file.getString("source"))) {
                storePhases(connection, service);
            }
        }
    }

    private static boolean store(Connection connection, JsonObject service, int position, String source)
            throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into service (id, position, name, benefit, leika, not_in_leika, ozg_id, source)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")) {
            insert.setString(1, service.getString("id"));
            insert.setInt(2, position);
            insert.setString(3, service.getString("name"));
            insert.setString(4, service.getString("benefit", null));
            insert.setString(
                    5,
                    Optional.ofNullable(service.getString("leika", null))
                            .map(LeikaKey::new)
                            .map(LeikaKey::value)
                            .orElse(null));
            insert.setBoolean(6, service.getBoolean("notInLeika", false));
            insert.setString(7, service.getString("ozgId", null));
            insert.setString(8, source);
            return insert.executeUpdate() > 0;
        }
    }

    private static void storePhases(Connection connection, JsonObject service) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into service_phase (service, land, phase, since) values (?, ?, ?, ?)")) {
            for (var phase : service.getJsonArray("phases").getValuesAs(JsonObject.class)) {
                insert.setString(1, service.getString("id"));
                insert.setString(2, phase.getString("land"));
                insert.setString(3, Phase.valueOf(phase.getString("phase")).name());
                insert.setObject(4, phase.containsKey("since") ? LocalDate.parse(phase.getString("since")) : null);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static JsonObject file() {
        try (var stream = FirstServices.class.getResourceAsStream(FILE)) {
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
