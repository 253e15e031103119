package de.antragswerk.routing;

import de.antragswerk.json.Json;
import de.antragswerk.plugin.BenefitId;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A rule book as JSON, the same in the REST interface and in the document of a Land: members that would hold for everything are
 * left out, the order of members is fixed.
 */
public final class RuleBookJson {
    private RuleBookJson() {}

    public static JsonArrayBuilder baskets(RuleBook book) {
        return Json.createArrayBuilder(book.baskets());
    }

    public static JsonArrayBuilder rules(RuleBook book) {
        var rules = Json.createArrayBuilder();
        book.rules().forEach(rule -> rules.add(rule(rule)));
        return rules;
    }

    private static JsonObjectBuilder rule(RoutingRule rule) {
        var json = Json.createObjectBuilder().add("basket", rule.basket());
        rule.benefit().ifPresent(benefit -> json.add("benefit", benefit.value()));
        rule.variant().ifPresent(variant -> json.add("variant", variant));
        if (!rule.letters().holdEverything()) {
            var letters = Json.createObjectBuilder();
            addUnlessEmpty(letters, "from", rule.letters().from());
            addUnlessEmpty(letters, "to", rule.letters().to());
            json.add("letters", letters);
        }
        if (!rule.postalCodes().isEmpty()) {
            json.add("postalCodes", Json.createArrayBuilder(rule.postalCodes()));
        }
        if (!rule.ages().holdEverybody()) {
            var ages = Json.createObjectBuilder();
            rule.ages().from().ifPresent(from -> ages.add("from", from));
            rule.ages().to().ifPresent(to -> ages.add("to", to));
            json.add("age", ages);
        }
        return json;
    }

    private static void addUnlessEmpty(JsonObjectBuilder json, String name, String letters) {
        if (!letters.isEmpty()) {
            json.add(name, Character.toUpperCase(letters.charAt(0)) + letters.substring(1));
        }
    }

    /** @throws IllegalArgumentException when it is not a rule book; the message names what is wrong in English */
    public static RuleBook read(JsonArray baskets, JsonArray rules) {
        try {
            return new RuleBook(
                    texts(baskets),
                    rules.stream()
                            .map(JsonValue::asJsonObject)
                            .map(RuleBookJson::rule)
                            .toList());
        } catch (ClassCastException | NullPointerException malformed) {
            throw new IllegalArgumentException("a member is missing or of another type", malformed);
        }
    }

    private static RoutingRule rule(JsonObject json) {
        var letters = json.containsKey("letters") ? json.getJsonObject("letters") : JsonValue.EMPTY_JSON_OBJECT;
        var ages = json.containsKey("age") ? json.getJsonObject("age") : JsonValue.EMPTY_JSON_OBJECT;
        return new RoutingRule(
                json.getString("basket").strip(),
                text(json, "benefit").map(BenefitId::new),
                text(json, "variant"),
                new Letters(
                        text(letters, "from").orElse(""), text(letters, "to").orElse("")),
                json.containsKey("postalCodes") ? texts(json.getJsonArray("postalCodes")) : List.of(),
                new Ages(number(ages, "from"), number(ages, "to")));
    }

    private static Optional<String> text(JsonObject json, String name) {
        return json.containsKey(name) ? Optional.of(json.getString(name)) : Optional.empty();
    }

    private static OptionalInt number(JsonObject json, String name) {
        return json.containsKey(name) ? OptionalInt.of(json.getInt(name)) : OptionalInt.empty();
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
