package de.antragswerk.tenancy;

import de.antragswerk.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.OptionalInt;

/** The tenants' values as JSON in the database. */
public final class TenantJson {

    private TenantJson() {}

    static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    public static AuthorityContact contact(JsonObject json) {
        return new AuthorityContact(
                text(json, "street"),
                text(json, "postalCode"),
                text(json, "city"),
                text(json, "phone"),
                text(json, "email"),
                text(json, "website"),
                texts(json, "openingHours"));
    }

    public static JsonObject contact(AuthorityContact contact) {
        return Json.createObjectBuilder()
                .add("street", contact.street())
                .add("postalCode", contact.postalCode())
                .add("city", contact.city())
                .add("phone", contact.phone())
                .add("email", contact.email())
                .add("website", contact.website())
                .add("openingHours", Json.createArrayBuilder(contact.openingHours()))
                .build();
    }

    /** Reads a notice: {@code {"processingTime": {"days": 21}, "notice": "..."}}. */
    public static ProcessingTimeNotice notice(JsonObject json) {
        var time = json.containsKey("processingTime")
                ? json.getJsonObject("processingTime")
                : JsonObject.EMPTY_JSON_OBJECT;
        return new ProcessingTimeNotice(
                time.containsKey("days") ? OptionalInt.of(time.getInt("days")) : OptionalInt.empty(),
                text(time, "text"),
                text(json, "notice"));
    }

    public static JsonObject notice(ProcessingTimeNotice notice) {
        var time = Json.createObjectBuilder();
        notice.days().ifPresent(days -> time.add("days", days));
        if (!notice.text().isEmpty()) {
            time.add("text", notice.text());
        }
        return Json.createObjectBuilder()
                .add("processingTime", time)
                .add("notice", notice.hint())
                .build();
    }

    private static String text(JsonObject json, String name) {
        return json.getString(name, "");
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonArray(name).getValuesAs(JsonString::getString) : List.of();
    }
}
