package de.antragswerk.system.people;

import de.antragswerk.system.platform.Launcher;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The realm files that Keycloak imports. */
final class DemoRealms {
    private DemoRealms() {}

    static JsonObject user(Person person) {
        return realm(person.realm()).getJsonArray("users").getValuesAs(JsonObject.class).stream()
                .filter(user -> user.getString("username").equals(person.username()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(person.username() + " is not in the realm file"));
    }

    static String secondFactor(Person person) {
        var otp = user(person).getJsonArray("credentials").getValuesAs(JsonObject.class).stream()
                .filter(credential -> credential.getString("type").equals("otp"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(person.username() + " has no second factor"));
        return parse(otp.getString("secretData")).getString("value");
    }

    private static JsonObject realm(Person.Realm realm) {
        var file = Launcher.checkout().resolve("launcher/keycloak/" + realm.id() + "-realm.json");
        try {
            return parse(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonObject parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
