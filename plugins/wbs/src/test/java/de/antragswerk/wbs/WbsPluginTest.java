package de.antragswerk.wbs;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.CaseFile;
import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.CompetenceRule;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.testkit.SampleAntraege;
import org.junit.jupiter.api.Test;

class WbsPluginTest {
    private final WbsPlugin plugin = new WbsPlugin();

    @Test
    void theLandDecidesWhichKommuneIsCompetent() {
        assertThat(plugin.feature()).isEqualTo(CompetenceRule.Feature.LAND_LAW);
        assertThat(plugin.competenceFor(SampleAntraege.DUEREN)).isEqualTo(new Competence.Municipal("053580008008"));
    }

    @Test
    void tellsTheCaseworkerWhatToLookAt() {
        var file = prepared(
                "{'person': {'vorname': 'Aleyna', 'familienname': 'Sommer'}, 'mitglieder': [{'beziehung': 'kind', 'geburtsdatum': '2020-01-01'},"
                        + "{'beziehung': 'andere'}], 'kind': {'schwanger': true}, 'aufenthalt': {'gueltigBis': '2027-03-01'},"
                        + "'einkommen': {'jahr': '20000', 'steuern': true, 'krankenversicherung': true, 'rentenversicherung': false},"
                        + "'raumbedarf': {'gruende': ['rollstuhl']}, 'besonderes': {'dringend': true, 'gruende': ['raeumung'], 'bis': '2026-12-31'}}");
        assertThat(file.notes())
                .containsExactly(
                        "Haushalt: 3 Personen (§ 18 WoFG).",
                        "Dazu wird ein Kind erwartet (§ 18 Abs. 1 Satz 2 WoFG); es ist mitgezählt.",
                        "Personen ohne Verwandtschaft sind angegeben und nicht mitgezählt: bitte § 18 Abs. 2 WoFG prüfen.",
                        "Nach den Angaben lebt ein Elternteil allein mit Kindern (§ 24 Abs. 1 Nr. 4 WoFG).",
                        "Das Aufenthaltsdokument gilt bis 01.03.2027: bitte die Aussicht auf einen längeren Aufenthalt prüfen"
                                + " (§ 27 Abs. 2 Satz 2 WoFG).",
                        "Einkommen nach den Angaben in zwölf Monaten: 20.000,00 Euro; nach Abzügen und Freibeträgen 16.000,00 Euro"
                                + " (§§ 20 bis 24 WoFG). Abweichendes Landesrecht ist nicht berücksichtigt.",
                        "Größerer Raumbedarf angegeben (§ 27 Abs. 4 Satz 2 WoFG): Jemand benutzt in der Wohnung einen Rollstuhl",
                        "Dringlichkeit angegeben: Die Wohnung ist gekündigt oder wird geräumt",
                        "Auszug nötig bis 31.12.2026.",
                        "Vor dem Absenden gab es keine Einschätzung: für das Land ist keine vollständige Zeile mit Grenzen freigegeben.");
        assertThat(file.applicantName()).hasValue("Aleyna Sommer");
        assertThat(file.content().getInt("householdSize")).isEqualTo(3);
        assertThat(file.content().getString("total")).isEqualTo("16000.00");
    }

    private CaseFile prepared(String answers) {
        var antrag = SampleAntraege.antrag(
                plugin, FormPurpose.MAIN_APPLICATION, SampleAntraege.DUEREN, SampleAntraege.answers(answers));
        return ((Outcome.Ready) plugin.prepare(antrag)).caseFile();
    }
}
