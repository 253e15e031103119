package de.antragswerk.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Which mandatory items somebody has to declare before a benefit goes live. */
record Checklist(List<String> ofLand, List<String> ofAuthority, List<String> ofBenefit) {

    static Checklist read(Path sources) throws IOException {
        var file = sources.resolve("tenants/src/main/resources/onboarding/checklist.json");
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            var items = reader.readObject().getJsonArray("items").getValuesAs(JsonObject.class);
            return new Checklist(
                    declared(items, "LAND"), declared(items, "AUTHORITY"), declared(items, "AUTHORITY_BENEFIT"));
        }
    }

    private static List<String> declared(List<JsonObject> items, String level) {
        return items.stream()
                .filter(item -> item.getString("level").equals(level))
                .filter(item -> item.getString("kind").equals("DECLARED") && item.getBoolean("mandatory"))
                .map(item -> item.getString("id"))
                .toList();
    }
}
