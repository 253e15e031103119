package de.antragswerk.wbs;

import static org.assertj.core.api.Assertions.assertThat;

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
    void countsTheHouseholdAndTheDeductions() {
        var antrag = SampleAntraege.antrag(
                plugin,
                FormPurpose.MAIN_APPLICATION,
                SampleAntraege.DUEREN,
                SampleAntraege.answers(
                        "{'mitglieder': [{}, {}], 'kind': {'schwanger': true},"
                                + " 'einkommen': {'steuern': true, 'krankenversicherung': true, 'rentenversicherung': false}}"));
        assertThat(plugin.prepare(antrag)).isInstanceOfSatisfying(Outcome.Ready.class, ready -> {
            assertThat(ready.caseFile().notes())
                    .containsExactly(
                            "Haushalt: 3 Personen.",
                            "Dazu wird ein Kind erwartet (§ 18 Abs. 1 WoFG).",
                            "Pauschaler Abzug nach § 23 Abs. 1 WoFG: 20 Prozent der angegebenen Einkünfte.");
            assertThat(ready.caseFile().content().getInt("householdSize")).isEqualTo(3);
        });
    }
}
