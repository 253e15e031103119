package de.antragswerk.costsharing;

import de.antragswerk.json.Json;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.Part;
import de.antragswerk.settlement.Profile;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;

/** Profiles as the database and the interface write them: an array of parts. */
public final class ProfileJson {
    private ProfileJson() {}

    public static JsonArray write(Profile profile) {
        var parts = Json.createArrayBuilder();
        profile.parts()
                .forEach(part -> parts.add(Json.createObjectBuilder()
                        .add("permille", part.permille())
                        .add("key", part.key().name())
                        .add("figures", part.figures())));
        return parts.build();
    }

    /** @throws IllegalArgumentException if it is no profile */
    public static Profile read(JsonArray parts) {
        try {
            return new Profile(parts.getValuesAs(JsonObject.class).stream()
                    .map(part -> new Part(
                            part.getJsonNumber("permille").intValueExact(),
                            KeyKind.valueOf(part.getString("key")),
                            part.getString("figures", "")))
                    .toList());
        } catch (NullPointerException | ClassCastException | ArithmeticException damage) {
            throw new IllegalArgumentException("no profile", damage);
        }
    }

    /** @throws IllegalArgumentException if it is no profile */
    static Profile read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return read(reader.readArray());
        } catch (JsonException damage) {
            throw new IllegalArgumentException("no profile", damage);
        }
    }
}
