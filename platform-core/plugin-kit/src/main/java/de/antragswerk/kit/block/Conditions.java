package de.antragswerk.kit.block;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

/** A condition at an include holds for each element that it brings, in addition to the element's own. */
final class Conditions {
    private static final JsonProvider JSON = JsonProvider.provider();

    private Conditions() {}

    static JsonArray alsoWhen(JsonValue when, JsonArray elements) {
        var both = JSON.createArrayBuilder();
        elements.getValuesAs(JsonObject.class)
                .forEach(element -> both.add(JSON.createObjectBuilder(element).add("when", and(when, element))));
        return both.build();
    }

    private static JsonValue and(JsonValue when, JsonObject element) {
        var own = element.get("when");
        return own == null
                ? when
                : JSON.createObjectBuilder()
                        .add("and", JSON.createArrayBuilder().add(when).add(own))
                        .build();
    }
}
