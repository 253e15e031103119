package de.antragswerk.web.land;

import de.antragswerk.json.Json;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.region.LandUnit;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes a document of what somebody has entered, and what somebody can enter of a document. Whether it is right is for the
 * reader to say: what is missing here is missing there.
 */
final class EnteredLand {
    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int LEVELS = 3;

    private EnteredLand() {}

    /**
     * @param base what the form does not show: settings and the authorities that are there
     * @param places to add as authorities where none is yet, by their keys
     * @param arms in Base64 with their media type, or empty
     */
    static byte[] document(
            LandUnit land, Map<String, String> entered, JsonObject base, Map<String, String> places, JsonObject arms) {
        var json = Json.createObjectBuilder()
                .add("key", land.ars().value())
                .add("name", base.getString("name", land.name()));
        json.add("contract", object("/contract", List.of("kind", "number", "from", "until"), entered));
        text(json, "leitwegId", entered.get("/leitwegId"));
        text(json, "costCentre", entered.get("/costCentre"));
        json.add("dataProtectionOfficer", object("/dataProtectionOfficer", LandFields.CONTACT, entered));
        json.add("contacts", contacts(entered));
        json.add("support", support(entered));
        if (!arms.isEmpty()) {
            json.add("coatOfArms", arms);
        }
        json.add("legalTexts", object("/legalTexts", List.of("imprint", "privacy", "accessibility"), entered));
        for (var kept : List.of("checklist", "settings")) {
            if (base.containsKey(kept)) {
                json.add(kept, base.get(kept));
            }
        }
        json.add("authorities", authorities(base, places));
        return json.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonArrayBuilder authorities(JsonObject base, Map<String, String> places) {
        var all = new TreeMap<String, JsonValue>();
        places.forEach((ars, name) -> all.put(
                ars,
                Json.createObjectBuilder().add("ars", ars).add("name", name).build()));
        if (base.get("authorities") instanceof JsonArray present) {
            present.getValuesAs(JsonObject.class).forEach(one -> all.put(one.getString("ars"), one));
        }
        var array = Json.createArrayBuilder();
        all.values().forEach(array::add);
        return array;
    }

    /** Up to the last one in which something was entered, so that none changes its place. */
    private static JsonArrayBuilder contacts(Map<String, String> entered) {
        var array = Json.createArrayBuilder();
        var last = 0;
        for (var index = 1; index <= 2; index++) {
            var prefix = "/contacts/" + index + "/";
            if (entered.entrySet().stream()
                    .anyMatch(field -> field.getKey().startsWith(prefix)
                            && !field.getValue().isBlank())) {
                last = index;
            }
        }
        for (var index = 0; index <= last; index++) {
            array.add(object("/contacts/" + index, LandFields.CONTACT, entered));
        }
        return array;
    }

    private static JsonArrayBuilder support(Map<String, String> entered) {
        var array = Json.createArrayBuilder();
        for (var index = 0; index < LEVELS; index++) {
            array.add(object("/support/" + index, LandFields.SUPPORT, entered).add("level", index + 1));
        }
        return array;
    }

    private static JsonObjectBuilder object(String pointer, List<String> members, Map<String, String> entered) {
        var json = Json.createObjectBuilder();
        members.forEach(member -> text(json, member, value(member, entered.get(pointer + "/" + member))));
        return json;
    }

    private static String value(String member, String entered) {
        return member.equals("from") || member.equals("until") ? day(entered) : entered;
    }

    /** As browsers send it, or as people write it. */
    private static String day(String entered) {
        if (entered == null) {
            return "";
        }
        try {
            return LocalDate.parse(entered.strip(), GERMAN).toString();
        } catch (DateTimeParseException otherwise) {
            return entered;
        }
    }

    private static void text(JsonObjectBuilder json, String name, String entered) {
        if (entered != null && !entered.isBlank()) {
            json.add(name, entered.strip().replace("\r\n", "\n").replace('\r', '\n'));
        }
    }

    /** What the form shows of a document. */
    static Map<String, String> fields(JsonObject document) {
        var fields = new LinkedHashMap<String, String>();
        LandFields.pointers().forEach(pointer -> {
            JsonValue value = document;
            for (var part : pointer.substring(1).split("/")) {
                value = switch (value) {
                    case JsonObject object -> object.getOrDefault(part, JsonValue.NULL);
                    case JsonArray array ->
                        Integer.parseInt(part) < array.size() ? array.get(Integer.parseInt(part)) : JsonValue.NULL;
                    default -> JsonValue.NULL;
                };
            }
            fields.put(pointer, shown(value));
        });
        return fields;
    }

    private static String shown(JsonValue value) {
        return switch (value) {
            case JsonString text -> text.getString();
            case JsonNumber number -> number.toString();
            default -> "";
        };
    }

    /** The places by their keys, with the names that authorities begin with. */
    static Map<String, String> names(List<Gemeinde> places) {
        var names = new TreeMap<String, String>();
        places.forEach(place -> names.put(place.ars().value(), place.displayName()));
        return names;
    }

    static Map<String, String> kreise(List<Gemeinde> places) {
        var names = new TreeMap<String, String>();
        places.stream()
                .filter(place -> place.kreis().kind() != 0)
                .forEach(place ->
                        names.put(place.kreis().ars().value(), place.kreis().displayName()));
        return names;
    }
}
