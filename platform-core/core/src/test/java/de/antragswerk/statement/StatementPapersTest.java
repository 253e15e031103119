package de.antragswerk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class StatementPapersTest {
    private static final StatementPdf PDF = new StatementPdf();

    @BeforeAll
    static void verapdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<PayerStatement> statements() {
        return Stream.of(
                SampleStatements.first("06"),
                SampleStatements.first("05"),
                SampleStatements.first("064140000000"),
                SampleStatements.correction("06", 1_000_00));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void theStatementIsAccessibleAndFitForTheArchive(PayerStatement statement) throws Exception {
        var pdf = PDF.pdf(statement);
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                assertThat(validator.validate(parser).getTestAssertions()).isEmpty();
            }
        }
        assertThat(PDF.pdf(statement)).isEqualTo(pdf);
    }

    @Test
    void everyLineSaysWhatItFollowsFrom() throws Exception {
        var text = text(PDF.pdf(SampleStatements.first("05")));

        assertThat(text)
                .contains("Kostenabrechnung 2026")
                .contains("für Nordrhein-Westfalen")
                .contains("abgeschlossen am 02.02.2027")
                .contains("50\u00a0% nach dem Schlüssel Einwohnerzahl")
                .contains("18.034.454 Einwohnerinnen und Einwohner")
                .contains("31.12.2024 (Destatis)")
                .contains("184 von 365 Tagen")
                .contains("70 gewichtete Nutzungen")
                .contains("95,5 gewichtete Nutzungen")
                .contains("20,96090\u00a0%")
                .contains("BAnz AT 04.11.2025 B7")
                .doesNotContain("Wiesbaden");
    }

    @Test
    void theKommunenOfALandThatDividesStandInItsStatement() throws Exception {
        var statement = SampleStatements.first("06");

        assertThat(text(PDF.pdf(statement))).contains("Wiesbaden").contains("Marburg-Biedenkopf");
        assertThat(statement.below().stream().mapToLong(line -> line.cents()).sum())
                .isEqualTo(statement.totalCents());
    }

    @Test
    void aCorrectionShowsTheDifferenceAndWhatIsGivenBack() throws Exception {
        var correction = SampleStatements.correction("06", 1_000_00);

        assertThat(correction.balanceCents())
                .isNegative()
                .isEqualTo(correction.totalCents() - correction.beforeCents());
        assertThat(text(PDF.pdf(correction))).contains("Was sich geändert hat").contains("Guthaben");
    }

    @Test
    void theTableHasOneRowForEachStepAndSumsUpToTheBalance() {
        for (var statement : statements().toList()) {
            var rows = rows(StatementCsv.csv(statement));
            var width = rows.getFirst().size();
            assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(width));
            var own = rows.stream()
                    .filter(row ->
                            List.of("Anteil", "Abschlag", "Frühere Abrechnung").contains(row.getFirst()))
                    .mapToLong(row -> Long.parseLong(row.getLast().replace(",", "")))
                    .sum();
            assertThat(rows.getLast().getFirst()).isEqualTo("Saldo");
            assertThat(Long.parseLong(rows.getLast().getLast().replace(",", "")))
                    .isEqualTo(own)
                    .isEqualTo(statement.balanceCents());
        }
    }

    @Test
    void noTextBecomesAFormulaAndNumbersStayNumbers() {
        assertThat(StatementCsv.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(StatementCsv.cell("-1+cmd")).isEqualTo("'-1+cmd");
        assertThat(StatementCsv.cell("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(StatementCsv.cell(" =1")).isEqualTo("' =1");
        assertThat(StatementCsv.cell("-12,50")).isEqualTo("-12,50");
        assertThat(StatementCsv.cell("a;\"b\"")).isEqualTo("\"a;\"\"b\"\"\"");
        assertThat(new String(StatementCsv.csv(SampleStatements.first("06")), StandardCharsets.UTF_8))
                .startsWith("\uFEFFZeile;")
                .contains("\"'=Weiterentwicklung; \"\"2026\"\"\"")
                .endsWith("\r\n");
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** A reader after RFC 4180 of the test's own. */
    private static List<List<String>> rows(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8)
                .lines()
                .map(line -> Stream.of(line.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                        .toList())
                .toList();
    }
}
