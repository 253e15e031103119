package de.antragswerk.exchange.form;

import de.antragswerk.exchange.xdf.Anzahl;
import de.antragswerk.exchange.xdf.Beschreibung;
import de.antragswerk.exchange.xdf.Datenfeld;
import de.antragswerk.exchange.xdf.Datenfeldgruppe;
import de.antragswerk.exchange.xdf.Kennung;
import de.antragswerk.exchange.xdf.Regel;
import de.antragswerk.exchange.xdf.Stammdatenschema;
import de.antragswerk.exchange.xdf.Struktur;
import de.antragswerk.exchange.xdf.XdfVersion;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.form.FormDefinition;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes a Stammdatenschema out of one of our forms: with ids of our own, and with what the standard has no words for in scripts, from
 * which {@link XdfImport} makes the same form again.
 */
public final class XdfExport {
    private static final String BOUND_TO_LAW = "RNG";
    private final JsonObject form;
    /** Benefits call their forms and fields alike; their numbers must differ all the same. */
    private final String origin;

    private final Map<String, String> texts;
    private final Numbering numbers;
    private final Map<String, String> numbered = new HashMap<>();
    private final String version;
    /** Version 3.0 has the codes in the field, and then names no list. */
    private final boolean namesLists;

    private XdfExport(BenefitId benefit, JsonObject form, Map<String, String> texts, XdfVersion version) {
        this.form = form;
        this.origin = benefit + "/" + form.getString("form") + "/";
        this.texts = texts;
        this.numbers = new Numbering(version);
        this.namesLists = version == XdfVersion.V2;
        this.version = version == XdfVersion.V2 ? form.getString("version") : form.getString("version") + ".0";
    }

    /**
     * @param benefit whose form it is
     * @param texts the benefit's, in German
     */
    public static Stammdatenschema of(
            BenefitId benefit, FormDefinition form, Map<String, String> texts, XdfVersion version) {
        return new XdfExport(benefit, FormWriter.write(form), texts, version).schema();
    }

    private Stammdatenschema schema() {
        var id = form.getString("form");
        var structure = Paging.tree(form.getJsonArray("pages")).values().stream()
                .map(element -> position(element, element.getString("id")))
                .toList();
        var title = text(id + ".title", id);
        var about = new Beschreibung(
                kennung('S', ""), id, title, text(id + ".intro", ""), "", "", "", List.of(presentation()));
        return new Stammdatenschema(about, structure);
    }

    private Regel presentation() {
        var outline = FormWriter.JSON
                .createObjectBuilder()
                .add("form", form.getString("form"))
                .add("version", form.getString("version"))
                .add("pages", Paging.outline(form.getJsonArray("pages")))
                .add("evidence", form.getJsonArray("evidence"));
        if (form.containsKey("rules")) {
            outline.add("rules", form.getJsonArray("rules"));
        }
        return Scripts.rule(
                numbers.of('R', origin),
                version,
                "Darstellung",
                "Seiten, Prüfungen und Nachweise des Formulars; das Skript nennt sie.",
                "K",
                outline.build());
    }

    private Struktur position(JsonObject element, String path) {
        var bare = bare(element, path, List.of());
        var difference = Scripts.difference(imported(bare), element);
        return difference.isEmpty() ? bare : bare(element, path, List.of(rule(difference, path)));
    }

    /** What the standard alone would give back. */
    private static JsonObject imported(Struktur position) {
        var about = new Beschreibung(new Kennung("S0", ""), "probe", "", "", "", "", "", List.of());
        var pages = XdfImport.of(new Stammdatenschema(about, List.of(position)))
                .json()
                .getJsonArray("pages");
        return pages.isEmpty()
                ? JsonValue.EMPTY_JSON_OBJECT
                : pages.getJsonObject(0).getJsonArray("elements").getJsonObject(0);
    }

    private Regel rule(JsonObject difference, String path) {
        var name = difference.containsKey("calc")
                ? "Berechnung"
                : difference.containsKey("when") ? "Bedingung" : "Angaben";
        var freitext = switch (name) {
            case "Berechnung" -> "Wird nicht gefragt, sondern nach dem Skript (JsonLogic) berechnet.";
            case "Bedingung" -> "Wird nur gefragt, wenn die Bedingung im Skript (JsonLogic) zutrifft.";
            default -> "Näheres zu diesem Element steht im Skript.";
        };
        return Scripts.rule(
                numbers.of('R', origin + path),
                version,
                name,
                freitext,
                name.equals("Berechnung") ? "B" : "K",
                difference);
    }

    private Struktur bare(JsonObject element, String path, List<Regel> rules) {
        if (element.containsKey("group")) {
            return new Struktur(Anzahl.ONCE, "", group(element, element.getJsonArray("group"), path, rules));
        }
        if (element.containsKey("repeat")) {
            var count = Anzahl.of(element.getInt("min", 0), element.getInt("max"));
            return new Struktur(count, "", group(element, element.getJsonArray("repeat"), path, rules));
        }
        var least = element.getBoolean("required", false) ? 1 : 0;
        var count = element.getString("type").equals("multichoice")
                ? new Anzahl(least, OptionalInt.empty())
                : Anzahl.of(least, 1);
        return new Struktur(count, element.getString("law"), field(element, path, rules));
    }

    private Datenfeldgruppe group(JsonObject element, JsonArray members, String path, List<Regel> rules) {
        return new Datenfeldgruppe(
                about('G', element, path, "", rules),
                false,
                members.getValuesAs(JsonObject.class).stream()
                        .map(member -> position(member, path + "." + member.getString("id")))
                        .toList());
    }

    private Datenfeld field(JsonObject element, String path, List<Regel> rules) {
        var type = XdfTypes.of(element);
        var list = Optional.ofNullable(element.getString("codes", null));
        return new Datenfeld(
                about('F', element, path, element.getString("law"), rules),
                type.feldart(),
                type.datentyp(),
                type.praezisierung(),
                list.map(this::werte).orElse(List.of()),
                namesLists ? list.map(this::codeliste) : Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private List<Datenfeld.Wert> werte(String list) {
        return form.getJsonObject("codeLists").getJsonArray(list).getValuesAs(JsonString::getString).stream()
                .map(code -> new Datenfeld.Wert(code, text("code." + list + "." + code, code)))
                .toList();
    }

    private Datenfeld.Codeliste codeliste(String list) {
        return new Datenfeld.Codeliste(
                new Numbering(XdfVersion.V2).of('C', origin + list), CodeListUri.of(origin, list));
    }

    private Beschreibung about(char kind, JsonObject element, String path, String law, List<Regel> rules) {
        var key = form.getString("form") + "." + path;
        var id = element.getString("id");
        return new Beschreibung(
                kennung(kind, path),
                id,
                text(key + ".label", id),
                text(key + ".why", ""),
                law,
                text(key + ".help", ""),
                BOUND_TO_LAW,
                rules);
    }

    private Kennung kennung(char kind, String path) {
        return new Kennung(numbered.computeIfAbsent(kind + path, key -> numbers.of(kind, origin + path)), version);
    }

    private String text(String key, String otherwise) {
        return texts.getOrDefault(key, otherwise);
    }
}
