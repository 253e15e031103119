package de.antragswerk.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.exchange.xdf.CodelistSource;
import de.antragswerk.exchange.xdf.Datenfeld;
import de.antragswerk.exchange.xdf.Datenfeldgruppe;
import de.antragswerk.exchange.xdf.Genericode;
import de.antragswerk.exchange.xdf.Stammdatenschema;
import de.antragswerk.exchange.xdf.Struktur;
import de.antragswerk.exchange.xdf.XdfReader;
import de.antragswerk.exchange.xdf.XdfVersion;
import de.antragswerk.exchange.xdf.XdfWriter;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.FormReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {
    private static final BenefitId BENEFIT = new BenefitId("probe");
    private static final Map<String, String> TEXTS = Map.of(
            "probe.title", "Probe",
            "probe.person.familienname.label", "Wie heißen Sie?",
            "probe.person.familienname.help", "Wie im Ausweis & Pass",
            "code.familienstand.ledig", "Ledig");

    @Test
    void whatIsWrittenAsJsonReadsTheSame() {
        var form = probe();
        assertThat(read(FormWriter.write(form).toString())).isEqualTo(form);
    }

    @ParameterizedTest
    @EnumSource(XdfVersion.class)
    void ourFormsComeBackUnchanged(XdfVersion version) {
        var schema = XdfExport.of(BENEFIT, probe(), TEXTS, version);
        var imported = XdfImport.of(again(schema, version));
        assertThat(imported.openPoints()).isEmpty();
        assertThat(imported.definition()).isEqualTo(probe());
        assertThat(imported.texts()).containsAllEntriesOf(TEXTS);
    }

    @ParameterizedTest
    @EnumSource(XdfVersion.class)
    void idsAreOursAndBelongToOneElementEach(XdfVersion version) {
        var ids = elements(XdfExport.of(BENEFIT, probe(), TEXTS, version).struktur())
                .map(element -> element.ueber().kennung().id())
                .toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSize(21)
                .allMatch(id -> id.matches("[GF]99\\d{" + (version.idDigits() - 2) + "}"));
    }

    @Test
    void aFieldKeepsItsIdWhenOthersCome() {
        var all = elements(XdfExport.of(BENEFIT, probe(), TEXTS, XdfVersion.V3).struktur())
                .toList();
        var name = all.stream()
                .filter(element -> element.ueber().name().equals("familienname"))
                .findFirst()
                .orElseThrow();
        var alone = read("""
                {"form":"probe","version":"9.0","pages":[{"id":"p","elements":[{"id":"person","group":[
                {"id":"familienname","type":"text","law":"§ 60 SGB I"}]}]}]}""");
        assertThat(elements(XdfExport.of(BENEFIT, alone, Map.of(), XdfVersion.V3)
                                .struktur())
                        .map(element -> element.ueber().kennung().id()))
                .contains(name.ueber().kennung().id());
    }

    @ParameterizedTest
    @EnumSource(XdfVersion.class)
    void theSamplesBecomeFormsThatGoOutAndComeBack(XdfVersion version) {
        for (var file : List.of("xdatenfelder-v2-simple.xml", "xdatenfelder-v3-simple.xml")) {
            var imported =
                    XdfImport.of(XdfReader.read(getClass().getResourceAsStream("/xdf/" + file), CodelistSource.NONE));
            var form = imported.definition();
            assertThat(XdfImport.of(again(XdfExport.of(BENEFIT, form, imported.texts(), version), version))
                            .definition())
                    .as(file)
                    .isEqualTo(form);
        }
    }

    @Test
    void formsOfOtherBenefitsHaveOtherIds() {
        var ours = XdfExport.of(BENEFIT, probe(), TEXTS, XdfVersion.V3);
        var others = XdfExport.of(new BenefitId("andere"), probe(), TEXTS, XdfVersion.V3);
        assertThat(ours.ueber().kennung()).isNotEqualTo(others.ueber().kennung());
        assertThat(elements(ours.struktur()).map(element -> element.ueber().kennung()))
                .doesNotContainAnyElementsOf(elements(others.struktur())
                        .map(element -> element.ueber().kennung())
                        .toList());
    }

    @Test
    void theSamplesSayWhatIsStillOpen() {
        var two = XdfImport.of(
                XdfReader.read(getClass().getResourceAsStream("/xdf/xdatenfelder-v2-simple.xml"), CodelistSource.NONE));
        assertThat(two.openPoints()).extracting(OpenPoint::text).anyMatch(text -> text.contains("MindestEineAngabe"));
        assertThat(two.texts())
                .containsEntry("test.natuerlichePersonAbstraktUmfassend.familienname.label", "Familienname");
        var three = XdfImport.of(
                XdfReader.read(getClass().getResourceAsStream("/xdf/xdatenfelder-v3-simple.xml"), CodelistSource.NONE));
        assertThat(three.openPoints()).extracting(OpenPoint::path).contains("", "anschriftInland");
    }

    private Stammdatenschema again(Stammdatenschema schema, XdfVersion version) {
        var out = new ByteArrayOutputStream();
        XdfWriter.write(schema, version, "n-1", Instant.parse("2026-11-22T09:00:00Z"), out);
        var lists = codelists(schema);
        return XdfReader.read(
                new ByteArrayInputStream(out.toByteArray()), list -> lists.getOrDefault(list.uri(), List.of()));
    }

    /** As files beside the message, as version 2.0 wants them. */
    private static Map<String, List<Datenfeld.Wert>> codelists(Stammdatenschema schema) {
        Map<String, List<Datenfeld.Wert>> lists = new HashMap<>();
        elements(schema.struktur())
                .filter(Datenfeld.class::isInstance)
                .map(Datenfeld.class::cast)
                .forEach(field -> field.codeliste().ifPresent(list -> {
                    var out = new ByteArrayOutputStream();
                    Genericode.write(list, field.werte(), out);
                    lists.put(list.uri(), Genericode.read(new ByteArrayInputStream(out.toByteArray())));
                }));
        return lists;
    }

    private static Stream<Struktur.Element> elements(List<Struktur> structure) {
        return structure.stream().flatMap(position -> switch (position.enthaelt()) {
            case Datenfeldgruppe group -> Stream.concat(Stream.of(group), elements(group.struktur()));
            case Datenfeld field -> Stream.of(field);
        });
    }

    private static FormDefinition probe() {
        return FormReader.read(RoundTripTest.class.getResourceAsStream("/forms/probe.json"));
    }

    private static FormDefinition read(String json) {
        return FormReader.read(new ByteArrayInputStream(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
