package de.antragswerk.exchange.form;

import de.antragswerk.exchange.xdf.Beschreibung;
import de.antragswerk.exchange.xdf.Kennung;
import de.antragswerk.exchange.xdf.Regel;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Optional;

/**
 * What XDatenfelder cannot say about an element, as JSON in the script of a rule of that element: attributes of the form's JSON, null for
 * one that is not there.
 */
final class Scripts {
    private static final String OWN = "antragswerk";

    private Scripts() {}

    static Regel rule(String id, String version, String name, String freitext, String typ, JsonObject attributes) {
        var script = FormWriter.JSON
                .createObjectBuilder()
                .add(OWN, attributes)
                .build()
                .toString();
        return new Regel(new Kennung(id, version), name, freitext, typ, script);
    }

    static boolean isOwn(Regel rule) {
        return attributes(rule).isPresent();
    }

    static Optional<JsonObject> own(Beschreibung about) {
        return about.regeln().stream()
                .flatMap(rule -> attributes(rule).stream())
                .findFirst();
    }

    private static Optional<JsonObject> attributes(Regel rule) {
        if (!rule.skript().startsWith("{")) {
            return Optional.empty();
        }
        try (var reader = Json.createReader(new StringReader(rule.skript()))) {
            return reader.readObject().get(OWN) instanceof JsonObject own ? Optional.of(own) : Optional.empty();
        } catch (JsonException someOtherScript) {
            return Optional.empty();
        }
    }

    static JsonObject completed(JsonObject element, Beschreibung about) {
        var json = FormWriter.JSON.createObjectBuilder(element);
        own(about)
                .ifPresent(own -> own.forEach((name, value) -> {
                    if (value == JsonValue.NULL) {
                        json.remove(name);
                    } else {
                        json.add(name, value);
                    }
                }));
        return json.build();
    }

    /** What must be changed in the one to get the other; members have scripts of their own. */
    static JsonObject difference(JsonObject from, JsonObject to) {
        var json = FormWriter.JSON.createObjectBuilder();
        from.keySet().stream().filter(name -> !to.containsKey(name)).forEach(json::addNull);
        to.forEach((name, value) -> {
            if (!name.equals("group") && !name.equals("repeat") && !value.equals(from.get(name))) {
                json.add(name, value);
            }
        });
        return json.build();
    }
}
