package de.antragswerk.document;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.draft.EvidenceFile;
import de.antragswerk.form.LegibleForm;
import de.antragswerk.json.Json;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class DocumentsTest {
    static final SubmissionDocument SAMIRAS_APPLICATION = new SubmissionDocument(
            "AW-2345-6789-ABCD",
            "alg2",
            "Grundsicherungsgeld",
            "hauptantrag",
            "1.0",
            "Antrag auf Grundsicherungsgeld",
            "06414",
            "Kommunales Jobcenter Wiesbaden",
            "064140000000",
            "Wiesbaden, Landeshauptstadt",
            "Samira <b>Haddad</b> & Kinder حداد Коваленко",
            LocalDate.of(2026, 1, 31),
            Instant.parse("2026-02-10T22:59:00Z"),
            new LegibleForm(
                    "Antrag",
                    List.of(new LegibleForm.Section(
                            "person",
                            "Angaben zur Person",
                            List.of(
                                    new LegibleForm.Entry("/person/vorname", "", "Vorname", "Samira", true),
                                    new LegibleForm.Entry("/m/0/vorname", "Person 1", "Vorname", "Amal", true),
                                    new LegibleForm.Entry("/m/0/name", "Person 1", "Name", "keine Angabe", false))))),
            List.of("Anlage KI für 1 Kind"),
            List.of(new MissingEvidence("kontoauszuege", "Kontoauszüge der letzten drei Monate")),
            List.of(new EvidenceFile(
                    UUID.fromString("00000000-0000-0000-0000-000000000001"),
                    "ausweis",
                    "Ausweis.pdf",
                    "application/pdf",
                    1234,
                    Instant.parse("2026-02-10T20:00:00Z"),
                    List.of("aufenthaltstitel"))),
            Map.of("ausweis", "Ausweis", "aufenthaltstitel", "Aufenthaltstitel"),
            JsonValue.EMPTY_JSON_OBJECT,
            JsonValue.EMPTY_JSON_OBJECT);

    private static byte[] pdf;

    @BeforeAll
    static void render() {
        VeraGreenfieldFoundryProvider.initialise();
        pdf = new Documents().pdf(SAMIRAS_APPLICATION);
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void theDocumentIsAccessibleAndFitForTheArchive(PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    /** Two renderings do not fall into the same millisecond: a date or an id that follows the clock shows. */
    @Test
    void theSameSubmissionGivesTheSameBytes() {
        assertThat(new Documents().pdf(SAMIRAS_APPLICATION)).isEqualTo(pdf);
    }

    @Test
    void whatWasStoredReadsBackTheSame() {
        var stored = DocumentJson.write(SAMIRAS_APPLICATION).toString().getBytes(StandardCharsets.UTF_8);
        assertThat(DocumentJson.read(stored)).isEqualTo(SAMIRAS_APPLICATION);
    }

    @Test
    void aDocumentFromBeforeFilesServedSeveralItemsCanStillBeRead() {
        var json = Json.createObjectBuilder(DocumentJson.write(SAMIRAS_APPLICATION));
        var file = Json.createObjectBuilder(
                DocumentJson.write(SAMIRAS_APPLICATION).getJsonArray("evidence").getJsonObject(0));
        var old = json.remove("evidenceLabels")
                .add("evidence", Json.createArrayBuilder().add(file.remove("further")))
                .build();
        var read = DocumentJson.read(old.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(read.evidence().getFirst().items()).containsExactly("ausweis");
        assertThat(new DocumentPage(read).files()).containsExactly(new DocumentPage.File("Ausweis.pdf", List.of()));
    }

    @Test
    void eachFileIsListedWithAllThatItServes() {
        assertThat(new DocumentPage(SAMIRAS_APPLICATION).files())
                .containsExactly(new DocumentPage.File("Ausweis.pdf", List.of("Ausweis", "Aufenthaltstitel")));
    }

    @Test
    void bothDatesAreInGermanTime() {
        var page = new DocumentPage(SAMIRAS_APPLICATION);
        assertThat(page.applicationDay()).isEqualTo("31. Januar 2026");
        assertThat(page.receivedAt()).isEqualTo("10. Februar 2026, 23:59 Uhr");
    }
}
