package de.antragswerk.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigInteger;
import java.util.List;

/** A Land's document as a whole Land would send it: every Kreis and every inhabited Gemeinde, four benefits each. */
final class GeneratedLand {
    private static final String DECLARED_ON = "2026-03-02";
    private static final List<String> BENEFITS = List.of("alg2", "hzl", "wbs", "asylblg");

    private final Register.Land land;
    private final Checklist checklist;
    private final List<String> benefits;

    GeneratedLand(Register.Land land, Checklist checklist, List<String> benefits) {
        this.land = land;
        this.checklist = checklist;
        this.benefits = benefits;
    }

    static GeneratedLand withAllBenefits(Register.Land land, Checklist checklist) {
        return new GeneratedLand(land, checklist, BENEFITS);
    }

    /** Ready for the benefit everywhere, and nowhere switched on. */
    static GeneratedLand without(String benefit, Register.Land land, Checklist checklist) {
        return new GeneratedLand(
                land,
                checklist,
                BENEFITS.stream().filter(other -> !other.equals(benefit)).toList());
    }

    String document() {
        return head().add("authorities", authorities(List.of())).build().toString();
    }

    /** The present document with every authority added that it lacks. */
    String completing(JsonObject present) {
        var own = present.getJsonArray("authorities").getValuesAs(JsonObject.class);
        return Json.createObjectBuilder(present)
                .add("authorities", authorities(own))
                .build()
                .toString();
    }

    private JsonArrayBuilder authorities(List<JsonObject> own) {
        var all = Json.createArrayBuilder();
        for (var unit : land.units()) {
            own.stream()
                    .filter(authority -> authority.getString("ars").equals(unit.key()))
                    .findFirst()
                    .ifPresentOrElse(all::add, () -> all.add(authority(unit)));
        }
        return all;
    }

    private JsonObjectBuilder head() {
        return Json.createObjectBuilder()
                .add("key", land.key())
                .add("name", land.name())
                .add(
                        "contract",
                        Json.createObjectBuilder()
                                .add("kind", "FIT_STORE")
                                .add("number", "FS-" + land.key() + "-BENCH")
                                .add("from", "2026-01-01")
                                .add("until", "2029-12-31"))
                .add("leitwegId", leitwegId(land.key() + "-BENCH"))
                .add("costCentre", "1500 " + land.key())
                .add("dataProtectionOfficer", person("Datenschutz"))
                .add("contacts", Json.createArrayBuilder().add(person("Vertrag und Abrechnung")))
                .add("support", support())
                .add(
                        "legalTexts",
                        Json.createObjectBuilder()
                                .add("imprint", "Nur für Messungen.")
                                .add("privacy", "Nur für Messungen.")
                                .add("accessibility", "Nur für Messungen."))
                .add("checklist", declared(checklist.ofLand()));
    }

    private JsonObjectBuilder authority(Register.Unit unit) {
        var all = Json.createArrayBuilder();
        benefits.forEach(benefit -> all.add(benefit(benefit)));
        var entries = declared(checklist.ofAuthority());
        BENEFITS.forEach(benefit ->
                checklist.ofBenefit().forEach(item -> entries.add(entry(item).add("benefit", benefit))));
        return Json.createObjectBuilder()
                .add("ars", unit.key())
                .add("name", "Sozialamt " + unit.name())
                .add("street", "Beispielstraße 1")
                .add("postalCode", "10115")
                .add("city", unit.name())
                .add("phone", "+49 30 23125 001")
                .add("email", "sozialamt-" + unit.key() + "@kommune.example")
                .add("checklist", entries)
                .add("benefits", all);
    }

    private static JsonObjectBuilder benefit(String benefit) {
        return Json.createObjectBuilder()
                .add("benefit", benefit)
                .add("state", "LIVE")
                .add("processingTime", Json.createObjectBuilder().add("days", 21));
    }

    private static JsonArrayBuilder declared(List<String> items) {
        var entries = Json.createArrayBuilder();
        items.forEach(item -> entries.add(entry(item)));
        return entries;
    }

    private static JsonObjectBuilder entry(String item) {
        return Json.createObjectBuilder()
                .add("item", item)
                .add("doneOn", DECLARED_ON)
                .add("reference", "Messung");
    }

    private static JsonArrayBuilder support() {
        var levels = Json.createArrayBuilder();
        for (var level = 1; level <= 3; level++) {
            levels.add(Json.createObjectBuilder()
                    .add("level", level)
                    .add("name", "Hilfe")
                    .add("phone", "+49 30 23125 300")
                    .add("email", "hilfe@land.example")
                    .add("hours", "Montag bis Freitag: 8 bis 16 Uhr"));
        }
        return levels;
    }

    private static JsonObjectBuilder person(String task) {
        return Json.createObjectBuilder()
                .add("task", task)
                .add("name", "Beispielstelle")
                .add("phone", "+49 30 23125 100")
                .add("email", "stelle@land.example");
    }

    /** ISO 7064 MOD 97-10, letters as A = 10 to Z = 35. */
    private static String leitwegId(String parts) {
        var digits = new StringBuilder();
        (parts + "00").chars().filter(c -> c != '-').forEach(c -> digits.append(Character.digit(c, 36)));
        var check = 98
                - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        return "%s-%02d".formatted(parts, check);
    }
}
