package de.antragswerk.checklist;

import de.antragswerk.identity.Role;
import de.antragswerk.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** The items of the checklist, as the tenants jar names them. */
@ApplicationScoped
public class ChecklistItems {

    private static final String FILE = "onboarding/checklist.json";

    private final JsonArray json;
    private final List<ChecklistItem> items;

    public ChecklistItems() {
        this.json = Json.object(TenantResource.bytes(FILE)).getJsonArray("items");
        this.items = json.getValuesAs(JsonObject.class).stream()
                .map(ChecklistItems::item)
                .toList();
    }

    public List<ChecklistItem> all() {
        return items;
    }

    public Optional<ChecklistItem> find(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** As the statements take them in. */
    String asJson() {
        return json.toString();
    }

    /** Only those that can ever be overdue: they are few, and counting them is quick. */
    String fallingDueAsJson() {
        var falling = Json.createArrayBuilder();
        json.getValuesAs(JsonObject.class).stream()
                .filter(item -> !item.getString("period").equals("NONE")
                        || item.getString("rule", "").equals("LAND_CONTRACT"))
                .forEach(falling::add);
        return falling.build().toString();
    }

    private static ChecklistItem item(JsonObject json) {
        return new ChecklistItem(
                json.getString("id"),
                ItemLevel.valueOf(json.getString("level")),
                json.getBoolean("mandatory"),
                ItemKind.valueOf(json.getString("kind")),
                json.getString("period"),
                Role.ofClaim(json.getString("responsible")).orElseThrow(),
                json.getString("source"));
    }
}
