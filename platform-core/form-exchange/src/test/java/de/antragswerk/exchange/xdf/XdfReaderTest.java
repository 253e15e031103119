package de.antragswerk.exchange.xdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class XdfReaderTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void readsASchemaOfVersion2() {
        var schema = sample("xdatenfelder-v2-simple.xml");
        assertThat(schema.ueber().kennung()).isEqualTo(new Kennung("T1234", "1.0"));
        assertThat(schema.ueber().regeln())
                .singleElement()
                .isEqualTo(new Regel(
                        new Kennung("R60000037", "1.2"),
                        "MindestEineAngabe",
                        "Eine Definition",
                        "",
                        "function script() {}"));
        var person = (Datenfeldgruppe) schema.struktur().getFirst().enthaelt();
        assertThat(person.ueber().bezeichnung()).isEqualTo("Natürliche Person");
        var name = (Datenfeld) person.struktur().getFirst().enthaelt();
        assertThat(person.struktur().getFirst().anzahl()).isEqualTo(Anzahl.ONCE);
        assertThat(name.datentyp()).isEqualTo("text");
        assertThat(name.praezisierung()).isEqualTo(Map.of("minLength", "1", "maxLength", "120"));
        assertThat(name.ueber().hilfe()).isEqualTo("Hilfe Eingabe");
        assertThat(name.ueber().bezug()).isEqualTo("Ein Bezug");
    }

    @Test
    void readsAGroupOfVersion3() {
        var schema = sample("xdatenfelder-v3-simple.xml");
        assertThat(schema.ueber().kennung()).isEqualTo(new Kennung("G60000000088", "1.2.0"));
        var address = (Datenfeldgruppe) schema.struktur().getFirst().enthaelt();
        assertThat(address.ueber().bezug()).isEqualTo("Rechtsbezug");
        assertThat(address.ueber().regeln()).singleElement().satisfies(rule -> {
            assertThat(rule.typ()).isEqualTo("V");
            assertThat(rule.freitext()).startsWith("Es muss entweder").endsWith("befüllt werden.");
        });
        var street = (Datenfeldgruppe) address.struktur().getFirst().enthaelt();
        assertThat(address.struktur().getFirst().anzahl()).isEqualTo(Anzahl.of(0, 1));
        var name = (Datenfeld) street.struktur().getFirst().enthaelt();
        assertThat(name.praezisierung()).isEqualTo(Map.of("minLength", "1", "maxLength", "55"));
    }

    @ParameterizedTest
    @EnumSource(XdfVersion.class)
    void whatIsWrittenReadsTheSame(XdfVersion version) {
        for (var file : List.of("xdatenfelder-v2-simple.xml", "xdatenfelder-v3-simple.xml")) {
            // version 2.0 has no kinds of rules
            var schema = version == XdfVersion.V2 ? withoutKinds(sample(file)) : sample(file);
            assertThat(again(schema, version)).as(file).isEqualTo(schema);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kein XML",
                "<a/>",
                "<xdf:irgendwas xmlns:xdf='urn:xoev-de:fim:standard:xdatenfelder_2'/>",
                "<xdf:xdatenfelder.stammdatenschema.0102 xmlns:xdf='urn:xoev-de:fim:standard:xdatenfelder_2'/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><x>&e;</x>"
            })
    void saysWhyItCannotRead(String xml) {
        assertThatThrownBy(() -> XdfReader.read(
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), CodelistSource.NONE))
                .isInstanceOf(XdfException.class)
                .hasMessageMatching("(?s).+");
    }

    @Test
    void codeListsReadTheSame() {
        var list = new Datenfeld.Codeliste("C99000001", "urn:de:antragswerk:codeliste:familienstand_1.0");
        var werte = List.of(new Datenfeld.Wert("ledig", "Ledig & frei"), new Datenfeld.Wert("verh", "Verheiratet"));
        var out = new ByteArrayOutputStream();
        Genericode.write(list, werte, out);
        assertThat(Genericode.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(werte);
    }

    private static Stammdatenschema again(Stammdatenschema schema, XdfVersion version) {
        var out = new ByteArrayOutputStream();
        XdfWriter.write(schema, version, "a-1", NOW, out);
        return XdfReader.read(new ByteArrayInputStream(out.toByteArray()), CodelistSource.NONE);
    }

    private static Stammdatenschema withoutKinds(Stammdatenschema schema) {
        return new Stammdatenschema(
                withoutKinds(schema.ueber()),
                schema.struktur().stream().map(XdfReaderTest::withoutKinds).toList());
    }

    private static Struktur withoutKinds(Struktur position) {
        return new Struktur(
                position.anzahl(),
                position.bezug(),
                switch (position.enthaelt()) {
                    case Datenfeldgruppe group ->
                        new Datenfeldgruppe(
                                withoutKinds(group.ueber()),
                                group.auswahl(),
                                group.struktur().stream()
                                        .map(XdfReaderTest::withoutKinds)
                                        .toList());
                    case Datenfeld field ->
                        new Datenfeld(
                                withoutKinds(field.ueber()),
                                field.feldart(),
                                field.datentyp(),
                                field.praezisierung(),
                                field.werte(),
                                field.codeliste(),
                                field.maxSize(),
                                field.mediaTypes());
                });
    }

    private static Beschreibung withoutKinds(Beschreibung about) {
        return new Beschreibung(
                about.kennung(),
                about.name(),
                about.bezeichnung(),
                about.beschreibung(),
                about.bezug(),
                about.hilfe(),
                about.elementart(),
                about.regeln().stream()
                        .map(rule -> new Regel(rule.kennung(), rule.name(), rule.freitext(), "", rule.skript()))
                        .toList());
    }

    private static Stammdatenschema sample(String file) {
        return XdfReader.read(XdfReaderTest.class.getResourceAsStream("/xdf/" + file), CodelistSource.NONE);
    }
}
