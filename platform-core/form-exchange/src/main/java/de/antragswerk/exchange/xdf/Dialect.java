package de.antragswerk.exchange.xdf;

import jakarta.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TreeMap;

/** In what the two versions of the standard differ when they are written. */
sealed interface Dialect {
    String LISTS = "urn:xoev-de:fim:codeliste:xdatenfelder.";
    String AUTHOR = "Antragswerk";

    void about(Beschreibung about);

    /** What a schema allows to those who derive from it: everything. */
    void derivation();

    void rule(Regel rule);

    void field(Datenfeld field);

    private static void identification(XmlOut xml, Kennung kennung) {
        xml.begin("identifikation");
        xml.text("id", kennung.id());
        xml.textIfAny("version", kennung.version());
        xml.end();
    }

    /** Version 2.0: every code names its list, precision is JSON, codes stand elsewhere. */
    record Two(XmlOut xml) implements Dialect {

        @Override
        public void about(Beschreibung about) {
            identification(xml, about.kennung());
            xml.text("name", about.name());
            xml.text("bezeichnungEingabe", about.bezeichnung());
            xml.text("bezeichnungAusgabe", about.bezeichnung());
            xml.text("beschreibung", about.beschreibung());
            xml.text("definition", "");
            xml.text("bezug", about.bezug());
            code("status", "aktiv");
            xml.text("fachlicherErsteller", AUTHOR);
            if (!about.elementart().isEmpty()) {
                code("schemaelementart", about.elementart());
                xml.text("hilfetextEingabe", about.hilfe());
                xml.text("hilfetextAusgabe", "");
            }
        }

        @Override
        public void derivation() {
            code("ableitungsmodifikationenStruktur", "3");
            code("ableitungsmodifikationenRepraesentation", "1");
        }

        @Override
        public void rule(Regel rule) {
            xml.begin("regel");
            identification(xml, rule.kennung());
            xml.text("name", rule.name());
            xml.text("bezeichnungEingabe", rule.name());
            xml.text("beschreibung", "");
            xml.text("definition", rule.freitext());
            xml.text("bezug", "");
            code("status", "aktiv");
            xml.text("fachlicherErsteller", AUTHOR);
            xml.text("script", rule.skript());
            xml.end();
        }

        @Override
        public void field(Datenfeld field) {
            code("feldart", field.feldart());
            code("datentyp", field.datentyp());
            xml.text("praezisierung", precision(field));
            xml.text("inhalt", "");
            field.codeliste().ifPresent(list -> {
                xml.begin("codelisteReferenz");
                identification(xml, new Kennung(list.id(), ""));
                xml.begin("genericodeIdentifikation");
                xml.text("canonicalVersionUri", list.uri());
                xml.end();
                xml.end();
            });
            field.maxSize().ifPresent(size -> xml.text("maxSize", size.toString()));
            field.mediaTypes().forEach(type -> xml.text("mediaType", type));
            field.ueber().regeln().forEach(this::rule);
        }

        private static String precision(Datenfeld field) {
            if (field.praezisierung().isEmpty()) {
                return "";
            }
            var json = Json.createObjectBuilder();
            new TreeMap<>(field.praezisierung()).forEach(json::add);
            return json.build().toString();
        }

        private void code(String name, String code) {
            xml.code(name, code, "listURI", LISTS + name, "listVersionID", "1.0");
        }
    }

    /** Version 3.0: precision is attributes, codes stand in the field, rules have kinds. */
    record Three(XmlOut xml, Instant changedAt) implements Dialect {
        private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
        /** "in Bearbeitung": nobody but those who own the schema may call it released. */
        private static final String IN_WORK = "2";

        @Override
        public void about(Beschreibung about) {
            identification(xml, about.kennung());
            xml.text("name", about.name());
            xml.text("beschreibung", about.beschreibung());
            xml.text("definition", "");
            xml.text("bezug", about.bezug());
            xml.code("freigabestatus", IN_WORK, "listVersionID", "2020-03-19");
            xml.text("statusGesetztAm", LocalDate.ofInstant(changedAt, BERLIN).toString());
            xml.text("statusGesetztDurch", AUTHOR);
            xml.text("letzteAenderung", changedAt.toString());
            xml.text("bezeichnungEingabe", about.bezeichnung());
            xml.text("bezeichnungAusgabe", about.bezeichnung());
            if (!about.elementart().isEmpty()) {
                xml.code("schemaelementart", about.elementart());
                xml.text("hilfetextEingabe", about.hilfe());
                xml.text("hilfetextAusgabe", "");
            }
        }

        @Override
        public void derivation() {
            xml.code("ableitungsmodifikationenStruktur", "3");
            xml.code("ableitungsmodifikationenRepraesentation", "1");
        }

        @Override
        public void rule(Regel rule) {
            xml.begin("regel");
            identification(xml, rule.kennung());
            xml.text("name", rule.name());
            xml.text("beschreibung", "");
            xml.text("freitextRegel", rule.freitext());
            xml.text("fachlicherErsteller", AUTHOR);
            xml.text("letzteAenderung", changedAt.toString());
            if (!rule.typ().isEmpty()) {
                xml.code("typ", rule.typ());
            }
            xml.text("skript", rule.skript());
            xml.end();
        }

        @Override
        public void field(Datenfeld field) {
            xml.code("feldart", field.feldart());
            xml.code("datentyp", field.datentyp());
            if (!field.praezisierung().isEmpty()) {
                var attributes = new TreeMap<>(field.praezisierung())
                        .entrySet().stream()
                                .flatMap(given -> java.util.stream.Stream.of(given.getKey(), given.getValue()))
                                .toArray(String[]::new);
                xml.begin("praezisierung", attributes);
                xml.end();
            }
            xml.text("inhalt", "");
            xml.code("vorbefuellung", "keine");
            if (!field.werte().isEmpty()) {
                xml.begin("werte");
                field.werte().forEach(this::value);
                xml.end();
            } else {
                field.codeliste().ifPresent(list -> {
                    xml.begin("codelisteReferenz");
                    xml.text("canonicalVersionUri", list.uri());
                    xml.end();
                });
            }
            field.ueber().regeln().forEach(this::rule);
            field.maxSize().ifPresent(size -> xml.text("maxSize", size.toString()));
            field.mediaTypes().forEach(type -> xml.text("mediaType", type));
        }

        private void value(Datenfeld.Wert value) {
            xml.begin("wert");
            xml.text("code", value.code());
            xml.text("name", value.name());
            xml.end();
        }
    }
}
