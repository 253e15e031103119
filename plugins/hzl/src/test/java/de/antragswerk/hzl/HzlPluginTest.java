package de.antragswerk.hzl;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.CompetenceRule;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.Place;
import de.antragswerk.testkit.SampleAntraege;
import org.junit.jupiter.api.Test;

class HzlPluginTest {
    private final HzlPlugin plugin = new HzlPlugin();

    @Test
    void competentIsTheKreisOfTheActualStay() {
        assertThat(plugin.feature()).isEqualTo(CompetenceRule.Feature.ACTUAL_STAY);
        assertThat(plugin.competenceFor(SampleAntraege.DUEREN)).isEqualTo(new Competence.Municipal("05358"));
        assertThat(plugin.competenceFor(new Place("11000000000001", "Mitte", "Berlin, Stadt")))
                .isEqualTo(new Competence.Municipal("11000000000001"));
    }

    @Test
    void tellsTheCaseworkerWhatIsUrgentAndWhatGoesFirst() {
        var urgent = SampleAntraege.antrag(
                plugin,
                FormPurpose.APPLICATION_DAY,
                SampleAntraege.DUEREN,
                SampleAntraege.answers(
                        "{'person': {'vorname': 'Ida', 'familienname': 'Sommer'}, 'bedarf': {'eilig': true}}"));
        assertThat(plugin.prepare(urgent))
                .isInstanceOfSatisfying(
                        Outcome.Ready.class,
                        ready -> assertThat(ready.caseFile().notes())
                                .containsExactly(
                                        "Bedarf bekannt seit 21.11.2026 (§ 18 Abs. 1 SGB XII).",
                                        "Eilbedürftig: akute Notlage angegeben. Bitte heute prüfen."));
        var able = SampleAntraege.antrag(
                plugin,
                FormPurpose.MAIN_APPLICATION,
                SampleAntraege.DUEREN,
                SampleAntraege.answers("{'lage': {'arbeitsfaehig': 'ja', 'asylblg': true}}"));
        assertThat(plugin.prepare(able))
                .isInstanceOfSatisfying(
                        Outcome.Ready.class,
                        ready -> assertThat(ready.caseFile().notes())
                                .anyMatch(note -> note.contains("§ 21 SGB XII"))
                                .anyMatch(note -> note.contains("§ 23 Abs. 2 SGB XII")));
    }
}
