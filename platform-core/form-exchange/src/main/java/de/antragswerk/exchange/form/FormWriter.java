package de.antragswerk.exchange.form;

import de.antragswerk.plugin.form.CodeList;
import de.antragswerk.plugin.form.Condition;
import de.antragswerk.plugin.form.Element;
import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.plugin.form.Field;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.FormRule;
import de.antragswerk.plugin.form.Group;
import de.antragswerk.plugin.form.Page;
import de.antragswerk.plugin.form.RepeatingGroup;
import jakarta.json.JsonArray;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes a form definition in the JSON form that {@link de.antragswerk.plugin.form.FormReader} reads. What has its usual value is left
 * out, so that equal definitions give equal JSON.
 */
public final class FormWriter {
    static final JsonBuilderFactory JSON = JsonProvider.provider().createBuilderFactory(Map.of());

    private FormWriter() {}

    public static JsonObject write(FormDefinition form) {
        var json = JSON.createObjectBuilder()
                .add("form", form.ref().id().value())
                .add("version", form.ref().version().toString())
                .add("codeLists", codeLists(form.codeLists().values()))
                .add("pages", array(form.pages(), FormWriter::page));
        if (!form.rules().isEmpty()) {
            json.add("rules", array(form.rules(), FormWriter::rule));
        }
        return json.add("evidence", array(form.evidence(), FormWriter::evidence))
                .build();
    }

    private static JsonObjectBuilder codeLists(Collection<CodeList> lists) {
        var json = JSON.createObjectBuilder();
        lists.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(list -> json.add(list.id(), JSON.createArrayBuilder(list.codes())));
        return json;
    }

    private static JsonValue page(Page page) {
        var json = JSON.createObjectBuilder().add("id", page.id());
        page.section().ifPresent(section -> json.add("section", section));
        page.each().ifPresent(each -> json.add("each", each));
        logic(json, "when", page.when());
        return json.add("elements", array(page.elements(), FormWriter::element)).build();
    }

    private static JsonObject element(Element element) {
        var json = JSON.createObjectBuilder().add("id", element.id());
        switch (element) {
            case Field field -> field(json, field);
            case Group group -> json.add("group", array(group.elements(), FormWriter::element));
            case RepeatingGroup group -> {
                json.add("repeat", array(group.elements(), FormWriter::element));
                FieldJson.unlessUsual(json, "min", group.min(), 0);
                json.add("max", group.max());
                if (!group.naming().isEmpty()) {
                    json.add("naming", JSON.createArrayBuilder(group.naming()));
                }
            }
        }
        logic(json, "when", element.when());
        return json.build();
    }

    private static void field(JsonObjectBuilder json, Field field) {
        FieldJson.type(json, field.type());
        if (field.required()) {
            json.add("required", true);
        }
        json.add("law", field.legalBasis());
        field.fact().ifPresent(fact -> json.add("fact", fact.key()));
        logic(json, "calc", field.calculation());
    }

    private static JsonValue rule(FormRule rule) {
        var json = JSON.createObjectBuilder().add("id", rule.id()).add("at", rule.at());
        logic(json, "when", rule.when());
        return json.add("holds", rule.holds().logic())
                .add("severity", rule.severity().name())
                .add("law", rule.legalBasis())
                .build();
    }

    private static JsonValue evidence(EvidenceItem item) {
        var json = JSON.createObjectBuilder()
                .add("id", item.id())
                .add("necessity", item.necessity().name())
                .add("law", item.legalBasis());
        logic(json, "when", item.when());
        if (item.kinds().size() < EvidenceItem.Kind.values().length) {
            var kinds = JSON.createArrayBuilder();
            item.kinds().stream().sorted().forEach(kind -> kinds.add(kind.name().toLowerCase(Locale.ROOT)));
            json.add("kinds", kinds);
        }
        FieldJson.unlessUsual(json, "maxMegabytes", item.maxMegabytes(), EvidenceItem.USUAL_MEGABYTES);
        return json.build();
    }

    private static void logic(JsonObjectBuilder json, String name, Optional<Condition> condition) {
        condition.ifPresent(given -> json.add(name, given.logic()));
    }

    private static <T> JsonArray array(Collection<T> values, Function<T, JsonValue> json) {
        var array = JSON.createArrayBuilder();
        values.forEach(value -> array.add(json.apply(value)));
        return array.build();
    }
}
