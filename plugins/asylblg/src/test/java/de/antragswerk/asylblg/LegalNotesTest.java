package de.antragswerk.asylblg;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.testkit.SampleAntraege;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegalNotesTest {
    private final AsylblgPlugin plugin = new AsylblgPlugin();

    @Test
    void theDocumentPointsToANumberOfTheFirstParagraph() {
        assertThat(number("'dokument': 'gestattung', 'asyl': 'gestellt'")).isEqualTo("1");
        assertThat(number("'dokument': 'ankunftsnachweis', 'asyl': 'gestellt'")).isEqualTo("1a");
        assertThat(number("'dokument': 'keines', 'ukraine': true, 'asyl': 'nein'"))
                .isEqualTo("1b");
        assertThat(number("'dokument': 'erlaubnis', 'grund': 'p25abs5', 'asyl': 'abgelehnt'"))
                .isEqualTo("3");
        assertThat(number("'dokument': 'duldung', 'asyl': 'abgelehnt'")).isEqualTo("4");
        assertThat(number("'dokument': 'grenzuebertritt', 'asyl': 'nein'")).isEqualTo("5");
        assertThat(number("'dokument': 'duldung', 'asyl': 'folgeantrag'")).isEqualTo("7");
        assertThat(number("'dokument': 'erlaubnis', 'grund': 'p24', 'asyl': 'nein'"))
                .isEmpty();
    }

    /** § 1 Abs. 3a AsylbLG: with the Fiktionsbescheinigung it is for the Jobcenter or the Sozialamt. */
    @Test
    void protectionForUkraineIsPassedOn() {
        assertThat(notes("{'status': {'dokument': 'fiktion', 'ukraine': true}}"))
                .anyMatch(note -> note.contains("Abs. 3a AsylbLG") && note.contains("§ 16 Abs. 2 SGB I"));
    }

    /** § 7 Abs. 5 AsylbLG: 200 € each, for those who live together. */
    @Test
    void everybodyInTheHouseholdKeepsTheirShare() {
        var family =
                "{'posten': [{'wert': '400.%s'}], 'familie': {'allein': false}, 'mitglieder': [{'beziehung': 'ehe',"
                        + " 'zusammen': true}, {'beziehung': 'kind', 'zusammen': false}]}";
        assertThat(notes(family.formatted("01"))).anyMatch(note -> note.contains("Freibeträge 400 Euro"));
        assertThat(notes(family.formatted("00"))).noneMatch(note -> note.contains("Freibeträge"));
    }

    /** § 10a Abs. 1 and § 11 Abs. 2 AsylbLG. */
    @Test
    void whoStaysElsewhereThanAllocatedIsPointedOut() {
        assertThat(notes("{'zuweisung': {'zugewiesen': true, 'ort': 'Jülich', 'anderswo': true}}"))
                .anyMatch(note -> note.contains("Jülich") && note.contains("§ 11 Abs. 2"));
        assertThat(notes("{'zuweisung': {'zugewiesen': true, 'ort': 'Jülich', 'anderswo': false}}"))
                .contains("Zugewiesen nach Jülich (§ 10a Abs. 1 Satz 1 AsylbLG).");
    }

    /** The notice of a need says on which day it became known; what it says goes into the file. */
    @Test
    void theNoticeSavesTheDay() {
        var antrag = SampleAntraege.antrag(
                plugin,
                FormPurpose.APPLICATION_DAY,
                SampleAntraege.DUEREN,
                SampleAntraege.answers(
                        "{'person': {'vorname': 'Olena', 'familienname': 'Kovalenko'}, 'bedarf': {'eilig':"
                                + " true}, 'angaben': {'ort': 'Turnhalle'}}"));
        assertThat(plugin.prepare(antrag)).isInstanceOfSatisfying(Outcome.Ready.class, ready -> {
            assertThat(ready.caseFile().applicantName()).contains("Olena Kovalenko");
            assertThat(ready.caseFile().notes())
                    .containsExactly(
                            "Bedarf bekannt seit 21.11.2026 (§ 6b AsylbLG, § 18 Abs. 1 SGB XII).",
                            "Eilbedürftig: akute Notlage angegeben. Bitte heute prüfen.",
                            "Hält sich auf: Turnhalle.");
        });
        assertThat(plugin.indicate(antrag).lines()).isEmpty();
    }

    private List<String> notes(String answers) {
        return switch (prepared(answers)) {
            case Outcome.Ready ready -> ready.caseFile().notes();
            case Outcome.Incomplete incomplete -> throw new AssertionError(incomplete.findings());
        };
    }

    private String number(String status) {
        return switch (prepared("{'status': {" + status + "}}")) {
            case Outcome.Ready ready -> ready.caseFile().content().getString("entitlement");
            case Outcome.Incomplete incomplete -> throw new AssertionError(incomplete.findings());
        };
    }

    private Outcome prepared(String answers) {
        return plugin.prepare(SampleAntraege.antrag(
                plugin, FormPurpose.MAIN_APPLICATION, SampleAntraege.DUEREN, SampleAntraege.answers(answers)));
    }
}
