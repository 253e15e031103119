package de.antragswerk.exchange.xdf;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a Stammdatenschema (message 0102), or a Datenfeldgruppe (message 0103) as a schema that holds only it. */
public final class XdfReader {
    private static final List<String> PRECISIONS = List.of("minLength", "maxLength", "minValue", "maxValue", "pattern");
    private final CodelistSource codelists;

    private XdfReader(CodelistSource codelists) {
        this.codelists = codelists;
    }

    /** @throws XdfException if it is neither, is damaged, or has another version */
    public static Stammdatenschema read(InputStream xml, CodelistSource codelists) {
        var root = XmlIn.root(xml);
        if (XdfVersion.ofNamespace(root.namespace()).isEmpty()) {
            throw new XdfException("neither XDatenfelder 2.0 nor 3.0.0: " + root.namespace());
        }
        return new XdfReader(codelists).message(root);
    }

    private Stammdatenschema message(XmlIn root) {
        try {
            return switch (root.name()) {
                case "xdatenfelder.stammdatenschema.0102" -> {
                    var schema = root.need("stammdatenschema");
                    yield new Stammdatenschema(about(schema), structure(schema));
                }
                case "xdatenfelder.datenfeldgruppe.0103" -> {
                    var group = group(root.need("datenfeldgruppe"));
                    yield new Stammdatenschema(group.ueber(), List.of(new Struktur(Anzahl.ONCE, "", group)));
                }
                default -> throw new XdfException("a message of another kind: " + root.name());
            };
        } catch (IllegalArgumentException damaged) {
            throw new XdfException(damaged.getMessage(), damaged);
        }
    }

    private List<Struktur> structure(XmlIn parent) {
        return parent.children("struktur").stream().map(this::position).toList();
    }

    private Struktur position(XmlIn position) {
        var holds = position.need("enthaelt");
        Struktur.Element element = holds.child("datenfeldgruppe")
                .<Struktur.Element>map(this::group)
                .or(() -> holds.child("datenfeld").map(this::field))
                .orElseThrow(() -> new XdfException("<enthaelt> holds neither a field nor a group"));
        return new Struktur(Anzahl.parse(position.text("anzahl")), position.text("bezug"), element);
    }

    private Datenfeldgruppe group(XmlIn group) {
        return new Datenfeldgruppe(about(group), group.code("art").equals("X"), structure(group));
    }

    private Datenfeld field(XmlIn field) {
        var codeliste = field.child("codelisteReferenz").map(XdfReader::codeliste);
        var inline = field.child("werte").stream()
                .flatMap(werte -> werte.children("wert").stream())
                .map(wert -> new Datenfeld.Wert(wert.text("code"), wert.text("name")))
                .toList();
        return new Datenfeld(
                about(field),
                field.code("feldart"),
                field.code("datentyp"),
                field.child("praezisierung").map(XdfReader::precision).orElse(Map.of()),
                inline.isEmpty() ? codeliste.map(codelists::werte).orElse(List.of()) : inline,
                codeliste,
                Optional.of(field.text("maxSize"))
                        .filter(text -> text.matches("\\d{1,15}"))
                        .map(Long::valueOf),
                field.children("mediaType").stream().map(XmlIn::text).toList());
    }

    /** Version 3.0 writes the address itself or, as 2.0, the parts of it. */
    private static Datenfeld.Codeliste codeliste(XmlIn reference) {
        var id =
                reference.child("identifikation").map(found -> found.text("id")).orElse("");
        var uri = reference
                .child("genericodeIdentifikation")
                .or(() -> Optional.of(reference))
                .map(found -> found.text("canonicalVersionUri"))
                .orElse("");
        return new Datenfeld.Codeliste(id, uri);
    }

    /** Attributes in version 3.0, JSON in version 2.0. */
    private static Map<String, String> precision(XmlIn precision) {
        Map<String, String> given = new LinkedHashMap<>();
        for (var name : PRECISIONS) {
            if (!precision.attribute(name).isEmpty()) {
                given.put(name, precision.attribute(name));
            }
        }
        if (precision.text().startsWith("{")) {
            var json = json(precision.text());
            PRECISIONS.stream().filter(json::containsKey).forEach(name -> given.put(name, plain(json, name)));
        }
        return given;
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException damaged) {
            throw new XdfException("<praezisierung> is no JSON: " + text, damaged);
        }
    }

    private static String plain(JsonObject json, String name) {
        return json.get(name) instanceof JsonString text
                ? text.getString()
                : json.get(name).toString();
    }

    private static Beschreibung about(XmlIn element) {
        return new Beschreibung(
                kennung(element),
                element.text("name"),
                element.text("bezeichnungEingabe"),
                element.text("beschreibung"),
                String.join(
                        ", ",
                        element.children("bezug").stream()
                                .map(XmlIn::text)
                                .filter(text -> !text.isEmpty())
                                .toList()),
                element.text("hilfetextEingabe"),
                element.code("schemaelementart"),
                element.children("regel").stream().map(XdfReader::rule).toList());
    }

    private static Regel rule(XmlIn rule) {
        var text = rule.text("freitextRegel");
        return new Regel(
                kennung(rule),
                rule.text("name"),
                text.isEmpty() ? rule.text("definition") : text,
                rule.code("typ"),
                rule.text("skript").isEmpty() ? rule.text("script") : rule.text("skript"));
    }

    private static Kennung kennung(XmlIn element) {
        var identification = element.need("identifikation");
        return new Kennung(identification.text("id"), identification.text("version"));
    }
}
