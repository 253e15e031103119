package de.antragswerk.onboarding;

import de.antragswerk.checklist.ChecklistEntry;
import de.antragswerk.json.Json;
import de.antragswerk.routing.RuleBook;
import de.antragswerk.routing.RuleBookJson;
import de.antragswerk.tenancy.AuthorityContact;
import de.antragswerk.tenancy.ContactPerson;
import de.antragswerk.tenancy.Land;
import de.antragswerk.tenancy.ProcessingTimeNotice;
import de.antragswerk.tenancy.SupportContact;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** Writes the one canonical form of a document; the order of the members here is the order of the format. */
public final class LandWriter {

    private LandWriter() {}

    public static byte[] bytes(LandDocument document) {
        return CanonicalJson.write(json(document)).getBytes(StandardCharsets.UTF_8);
    }

    static JsonObject json(LandDocument document) {
        var json = head(document.land());
        document.coatOfArms()
                .ifPresent(arms -> json.add(
                        "coatOfArms",
                        Json.createObjectBuilder()
                                .add("mediaType", arms.kind().mediaType())
                                .add("data", Base64.getEncoder().encodeToString(arms.bytes()))));
        json.add("legalTexts", legalTexts(document.legalTexts()));
        list(json, "checklist", document.checklist(), entry -> entry(area(entry, document), entry));
        list(
                json,
                "settings",
                document.settings(),
                setting -> benefit(
                        Json.createObjectBuilder().add("area", setting.area().value()), setting));
        list(json, "authorities", document.authorities(), LandWriter::authority);
        return json.build();
    }

    /** The Land itself, without what is set in it and without what has tables of its own. */
    static JsonObjectBuilder head(Land land) {
        var json = Json.createObjectBuilder()
                .add("key", land.key().value())
                .add("name", land.name())
                .add(
                        "contract",
                        Json.createObjectBuilder()
                                .add("kind", land.agreement().kind().name())
                                .add("number", land.agreement().number())
                                .add("from", land.agreement().from().toString())
                                .add("until", land.agreement().until().toString()))
                .add("leitwegId", land.leitwegId().value())
                .add("costCentre", land.costCentre())
                .add("dataProtectionOfficer", person(land.dataProtectionOfficer()));
        list(json, "contacts", land.contacts(), LandWriter::person);
        list(json, "support", land.support(), LandWriter::support);
        return json;
    }

    static JsonObjectBuilder legalTexts(LegalTexts texts) {
        return Json.createObjectBuilder()
                .add("imprint", texts.imprint())
                .add("privacy", texts.privacy())
                .add("accessibility", texts.accessibility());
    }

    static JsonObjectBuilder support(SupportContact contact) {
        return Json.createObjectBuilder()
                .add("level", contact.level())
                .add("name", contact.name())
                .add("phone", contact.phone())
                .add("email", contact.email())
                .add("hours", contact.hours());
    }

    private static JsonObjectBuilder person(ContactPerson person) {
        var json = Json.createObjectBuilder().add("task", person.task()).add("name", person.name());
        text(json, "phone", person.phone());
        return json.add("email", person.email());
    }

    private static JsonObjectBuilder authority(AuthorityEntry authority) {
        var json =
                Json.createObjectBuilder().add("ars", authority.area().value()).add("name", authority.name());
        contact(json, authority.contact());
        list(json, "checklist", authority.checklist(), entry -> entry(Json.createObjectBuilder(), entry));
        routing(json, authority.book());
        list(json, "benefits", authority.benefits(), benefit -> benefit(Json.createObjectBuilder(), benefit));
        return json;
    }

    /** The Land itself needs no area. */
    private static JsonObjectBuilder area(ChecklistEntry entry, LandDocument document) {
        var json = Json.createObjectBuilder();
        return entry.area().equals(document.key().area())
                ? json
                : json.add("area", entry.area().value());
    }

    private static JsonObjectBuilder entry(JsonObjectBuilder json, ChecklistEntry entry) {
        json.add("item", entry.item());
        entry.benefit().ifPresent(benefit -> json.add("benefit", benefit.value()));
        return json.add("doneOn", entry.doneOn().toString()).add("reference", entry.reference());
    }

    private static void routing(JsonObjectBuilder json, RuleBook book) {
        if (!book.baskets().isEmpty()) {
            json.add("baskets", RuleBookJson.baskets(book));
        }
        if (!book.rules().isEmpty()) {
            json.add("routing", RuleBookJson.rules(book));
        }
    }

    private static void contact(JsonObjectBuilder json, AuthorityContact contact) {
        text(json, "street", contact.street());
        text(json, "postalCode", contact.postalCode());
        text(json, "city", contact.city());
        text(json, "phone", contact.phone());
        text(json, "email", contact.email());
        text(json, "website", contact.website());
        if (!contact.openingHours().isEmpty()) {
            json.add("openingHours", Json.createArrayBuilder(contact.openingHours()));
        }
    }

    private static JsonObjectBuilder benefit(JsonObjectBuilder json, BenefitEntry entry) {
        json.add("benefit", entry.benefit().value());
        entry.state().ifPresent(state -> json.add("state", state.name()));
        text(json, "pauseText", entry.pauseText());
        processingTime(json, entry.notice());
        text(json, "notice", entry.notice().hint());
        list(
                json,
                "parameters",
                entry.parameters(),
                parameter -> Json.createObjectBuilder()
                        .add("name", parameter.name())
                        .add("validFrom", parameter.validFrom().toString())
                        .add("value", parameter.value()));
        return json;
    }

    private static void processingTime(JsonObjectBuilder json, ProcessingTimeNotice notice) {
        if (notice.isStated()) {
            var time = Json.createObjectBuilder();
            notice.days().ifPresent(days -> time.add("days", days));
            text(time, "text", notice.text());
            json.add("processingTime", time);
        }
    }

    private static void text(JsonObjectBuilder json, String name, String text) {
        if (!text.isEmpty()) {
            json.add(name, text);
        }
    }

    private static <T> void list(
            JsonObjectBuilder json, String name, List<T> entries, Function<T, JsonObjectBuilder> each) {
        if (!entries.isEmpty()) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            entries.forEach(entry -> array.add(each.apply(entry)));
            json.add(name, array);
        }
    }
}
