package de.antragswerk.tenancy;

import de.antragswerk.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** The tenants' values as JSON, in files and in the database alike. */
final class TenantJson {

    private TenantJson() {}

    static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static Land land(JsonObject json) {
        return new Land(
                new LandKey(json.getString("key")),
                json.getString("name"),
                agreement(json.getJsonObject("contract")),
                new LeitwegId(json.getString("leitwegId")),
                person(json.getJsonObject("dataProtectionOfficer")),
                json.getJsonArray("contacts").getValuesAs(JsonObject.class).stream()
                        .map(TenantJson::person)
                        .toList(),
                json.getJsonArray("support").getValuesAs(JsonObject.class).stream()
                        .map(TenantJson::support)
                        .toList());
    }

    private static ReuseAgreement agreement(JsonObject json) {
        return new ReuseAgreement(
                ReuseAgreement.Kind.valueOf(json.getString("kind")),
                json.getString("number"),
                LocalDate.parse(json.getString("from")),
                LocalDate.parse(json.getString("until")));
    }

    private static ContactPerson person(JsonObject json) {
        return new ContactPerson(
                json.getString("task"), json.getString("name"), text(json, "phone"), text(json, "email"));
    }

    private static SupportContact support(JsonObject json) {
        return new SupportContact(
                json.getInt("level"),
                json.getString("name"),
                text(json, "phone"),
                text(json, "email"),
                text(json, "hours"));
    }

    static AuthorityContact contact(JsonObject json) {
        return new AuthorityContact(
                text(json, "street"),
                text(json, "postalCode"),
                text(json, "city"),
                text(json, "phone"),
                text(json, "email"),
                text(json, "website"),
                texts(json, "openingHours"));
    }

    static JsonObject contact(AuthorityContact contact) {
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
    static ProcessingTimeNotice notice(JsonObject json) {
        var time = json.containsKey("processingTime")
                ? json.getJsonObject("processingTime")
                : JsonObject.EMPTY_JSON_OBJECT;
        return new ProcessingTimeNotice(
                time.containsKey("days") ? OptionalInt.of(time.getInt("days")) : OptionalInt.empty(),
                text(time, "text"),
                text(json, "notice"));
    }

    static JsonObject notice(ProcessingTimeNotice notice) {
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
