package de.antragswerk.exchange.form;

import de.antragswerk.exchange.xdf.Anzahl;
import de.antragswerk.exchange.xdf.Beschreibung;
import de.antragswerk.exchange.xdf.Datenfeld;
import de.antragswerk.exchange.xdf.Datenfeldgruppe;
import de.antragswerk.exchange.xdf.Regel;
import de.antragswerk.exchange.xdf.Stammdatenschema;
import de.antragswerk.exchange.xdf.Struktur;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes a form out of a Stammdatenschema. Ids follow from the names; the identity of a question is its path. */
public final class XdfImport {
    private static final String LAW_OPEN = "offen";
    private static final int MANY = 99;
    private final Map<String, List<String>> codeLists = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final List<OpenPoint> open = new ArrayList<>();
    private final JsonArrayBuilder files = FormWriter.JSON.createArrayBuilder();
    private String form = "";

    private XdfImport() {}

    public static ImportedForm of(Stammdatenschema schema) {
        return new XdfImport().imported(schema);
    }

    private ImportedForm imported(Stammdatenschema schema) {
        var own = Scripts.own(schema.ueber()).orElse(JsonValue.EMPTY_JSON_OBJECT);
        form = own.getString("form", Names.formId(name(schema.ueber())));
        text(
                "title",
                schema.ueber().bezeichnung().isEmpty()
                        ? schema.ueber().name()
                        : schema.ueber().bezeichnung());
        var elements = elements(schema.struktur(), "", schema.ueber().bezug());
        schema.ueber().regeln().stream().filter(rule -> !Scripts.isOwn(rule)).forEach(rule -> undecided("", rule));
        var json = FormWriter.JSON
                .createObjectBuilder()
                .add("form", form)
                .add("version", own.getString("version", "1.0"))
                .add("codeLists", lists())
                .add(
                        "pages",
                        own.containsKey("pages") ? Paging.of(elements, own.getJsonArray("pages")) : pages(elements));
        if (own.containsKey("rules")) {
            json.add("rules", own.getJsonArray("rules"));
        }
        json.add("evidence", own.containsKey("evidence") ? own.getJsonArray("evidence") : files.build());
        own.getOrDefault("texts", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .forEach((key, value) -> texts.put(key, ((JsonString) value).getString()));
        return new ImportedForm(json.build(), new TreeMap<>(texts), open);
    }

    /** A page for each element at the top, since the standard knows no pages. */
    private JsonArray pages(Map<String, JsonObject> elements) {
        var pages = FormWriter.JSON.createArrayBuilder();
        elements.forEach((id, element) -> {
            text("page." + id + ".title", texts.getOrDefault(form + "." + id + ".label", id));
            pages.add(FormWriter.JSON
                    .createObjectBuilder()
                    .add("id", id)
                    .add("elements", FormWriter.JSON.createArrayBuilder().add(element)));
        });
        return pages.build();
    }

    private Map<String, JsonObject> elements(List<Struktur> structure, String prefix, String law) {
        var names = new Names();
        Map<String, JsonObject> elements = new LinkedHashMap<>();
        for (var position : structure) {
            var about = position.enthaelt().ueber();
            var id = names.unique(name(about));
            var path = prefix + id;
            var nearest = first(about.bezug(), position.bezug(), law);
            var json = switch (position.enthaelt()) {
                case Datenfeldgruppe group -> group(group, position.anzahl(), id, path, nearest);
                case Datenfeld field -> field(field, position.anzahl(), id, path, nearest);
            };
            json.ifPresent(found -> {
                texts(about, path);
                elements.put(id, Scripts.completed(found, about));
            });
            about.regeln().stream().filter(rule -> !Scripts.isOwn(rule)).forEach(rule -> undecided(path, rule));
        }
        return elements;
    }

    private Optional<JsonObject> group(Datenfeldgruppe group, Anzahl anzahl, String id, String path, String law) {
        if (group.auswahl()) {
            open.add(
                    new OpenPoint(
                            path,
                            "Auswahlgruppe: Genau eine der Möglichkeiten wird ausgefüllt. Bitte eine Frage davor und Bedingungen ergänzen."));
        }
        var members = FormWriter.JSON.createArrayBuilder();
        var found = elements(group.struktur(), path + ".", law);
        found.values().forEach(members::add);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var json = FormWriter.JSON.createObjectBuilder().add("id", id);
        if (anzahl.equals(Anzahl.ONCE)) {
            return Optional.of(json.add("group", members).build());
        }
        json.add("repeat", members);
        FieldJson.unlessUsual(json, "min", anzahl.min(), 0);
        return Optional.of(json.add("max", anzahl.max().orElse(MANY)).build());
    }

    private Optional<JsonObject> field(Datenfeld field, Anzahl anzahl, String id, String path, String law) {
        if (field.datentyp().equals("file")) {
            files.add(Evidences.of(field, anzahl, id, law.isEmpty() ? LAW_OPEN : law));
            text("evidence." + id + ".label", label(field.ueber()));
            return Optional.empty();
        }
        var isChoice = field.feldart().equals("select") && !field.werte().isEmpty();
        var type = isChoice ? Optional.of(choice(field, anzahl, path)) : XdfTypes.json(field);
        if (type.isEmpty()) {
            open.add(new OpenPoint(
                    path,
                    "Keine Frage und deshalb nicht übernommen: Feldart " + field.feldart() + ", Datentyp "
                            + field.datentyp() + "."));
            return Optional.empty();
        }
        remarks(field, isChoice, path);
        var json = FormWriter.JSON.createObjectBuilder().add("id", id).addAll(type.get());
        if (anzahl.min() > 0 && !field.feldart().equals("locked")) {
            json.add("required", true);
        }
        if (law.isEmpty()) {
            open.add(new OpenPoint(path, "Die Rechtsgrundlage fehlt."));
        }
        var question = json.add("law", law.isEmpty() ? LAW_OPEN : law);
        return Optional.of(isChoice || !anzahl.isRepeated() ? question.build() : repeated(question, anzahl, id));
    }

    /** A field that stands several times becomes a repeating group of it. */
    private static JsonObject repeated(JsonObjectBuilder question, Anzahl anzahl, String id) {
        return FormWriter.JSON
                .createObjectBuilder()
                .add("id", id)
                .add("repeat", FormWriter.JSON.createArrayBuilder().add(question.add("id", "eintrag")))
                .add("min", anzahl.min())
                .add("max", anzahl.max().orElse(MANY))
                .build();
    }

    private void remarks(Datenfeld field, boolean isChoice, String path) {
        if (field.feldart().equals("select") && !isChoice) {
            open.add(new OpenPoint(path, "Die Codes der Auswahl sind nicht bekannt; als Text übernommen."));
        }
        if (field.datentyp().equals("time") || field.datentyp().equals("datetime")) {
            open.add(new OpenPoint(path, "Uhrzeit; als Text übernommen."));
        }
    }

    private JsonObjectBuilder choice(Datenfeld field, Anzahl anzahl, String path) {
        var list = Scripts.own(field.ueber())
                .map(own -> own.getString("codes", ""))
                .filter(name -> !name.isEmpty())
                .or(() -> field.codeliste()
                        .map(Datenfeld.Codeliste::uri)
                        .filter(uri -> uri.startsWith(CodeListUri.PREFIX))
                        .map(CodeListUri::name))
                .orElseGet(() -> Names.id(path.replace('.', ' ')) + "Werte");
        codeLists.put(list, field.werte().stream().map(Datenfeld.Wert::code).toList());
        field.werte().forEach(wert -> texts.put("code." + list + "." + wert.code(), wert.name()));
        return FormWriter.JSON
                .createObjectBuilder()
                .add("type", anzahl.isRepeated() ? "multichoice" : "choice")
                .add("codes", list);
    }

    private JsonObjectBuilder lists() {
        var json = FormWriter.JSON.createObjectBuilder();
        codeLists.forEach((id, codes) -> json.add(id, FormWriter.JSON.createArrayBuilder(codes)));
        return json;
    }

    private void texts(Beschreibung about, String path) {
        if (!label(about).isEmpty()) {
            text(path + ".label", label(about));
        }
        if (!about.hilfe().isEmpty()) {
            text(path + ".help", about.hilfe());
        }
    }

    private void text(String key, String text) {
        texts.put(form + "." + key, text);
    }

    private void undecided(String path, Regel rule) {
        open.add(new OpenPoint(
                path, "Regel „" + rule.name() + "“ als Bedingung oder Prüfung schreiben: " + rule.freitext()));
    }

    private static String label(Beschreibung about) {
        return about.bezeichnung();
    }

    private static String name(Beschreibung about) {
        return about.name().isEmpty() ? about.bezeichnung() : about.name();
    }

    private static String first(String... texts) {
        for (var text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
