package de.antragswerk.asylblg;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.CompetenceRule;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.testkit.SampleAntraege;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsylblgPluginTest {
    private static final String ANALOGOUS = "Einreise vor mehr als 36 Monaten: bitte § 2 Abs. 1 AsylbLG prüfen.";
    private final AsylblgPlugin plugin = new AsylblgPlugin();

    @Test
    void competentIsTheKreisOfTheAllocation() {
        assertThat(plugin.feature()).isEqualTo(CompetenceRule.Feature.ALLOCATION);
        assertThat(plugin.competenceFor(SampleAntraege.DUEREN)).isEqualTo(new Competence.Municipal("05358"));
    }

    @Test
    void after36MonthsTheBenefitsAreOthers() {
        assertThat(notes("2023-11-20")).contains(ANALOGOUS);
        assertThat(notes("2023-11-21")).doesNotContain(ANALOGOUS);
        assertThat(notes("2023-11-21")).anyMatch(note -> note.startsWith("Dokument: Duldung."));
    }

    private List<String> notes(String entry) {
        var antrag = SampleAntraege.antrag(
                plugin,
                FormPurpose.MAIN_APPLICATION,
                SampleAntraege.DUEREN,
                SampleAntraege.answers("{'status': {'dokument': 'duldung', 'einreise': '" + entry + "'}}"));
        return switch (plugin.prepare(antrag)) {
            case Outcome.Ready ready -> ready.caseFile().notes();
            case Outcome.Incomplete incomplete -> throw new AssertionError(incomplete.findings());
        };
    }
}
