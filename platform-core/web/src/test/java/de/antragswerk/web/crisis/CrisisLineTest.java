package de.antragswerk.web.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.crisis.CrisisRule;
import de.antragswerk.crisis.CrisisStep;
import de.antragswerk.crisis.SwitchedSet;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.Finding;
import de.antragswerk.web.form.FormPage.PageError;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import de.antragswerk.web.place.BenefitNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrisisLineTest {
    private static final BenefitNames NAMES = new BenefitNames(new Benefits(null), null);
    private static final LocalDate TODAY = German.today();

    @Test
    void aSetIsOffPlannedHoldsOrIsOver() {
        assertThat(line(Optional.empty()).getState()).isEqualTo("off");
        assertThat(line(set(false, -1, 1)).getState()).isEqualTo("off");
        assertThat(line(set(true, 1, 2)).getState()).isEqualTo("planned");
        assertThat(line(set(true, 0, 0)).getState()).isEqualTo("holds");
        assertThat(line(set(true, -2, -1)).getState()).isEqualTo("over");
    }

    @Test
    void thePageShowsTheSetItsFormAndWhatIsWrongInIt() {
        var finding = new Finding("/until", "before-the-first-day");
        var wrong = new CrisisLine(
                rule(set(true, -1, 1)),
                new CrisisEntry("vereinfacht", "1.3.2020", "1.2.2020", "Probe"),
                List.of(finding),
                NAMES);
        var page = new PageRenderer()
                .render(
                        "krisenregelungen.html",
                        Map.of(
                                "sets",
                                List.of(wrong),
                                "steps",
                                List.of(new CrisisStep(set(true, -1, 1).orElseThrow(), "Karin Koordination")),
                                "errors",
                                List.of(new PageError(wrong.place(finding), CrisisLine.words(finding))),
                                "notice",
                                ""),
                        new Shell(Optional.empty(), Optional.empty(), "/koordination/krisenregelungen", () -> "token"));
        assertThat(page)
                .contains("gilt heute", "§ 67 SGB II", "Zum Vermögen genügt eine Erklärung.", "Karin Koordination")
                .contains("href=\"#vereinfacht-bis\"", "id=\"vereinfacht-bis-fehler\"", "value=\"1.2.2020\"")
                .contains("/koordination/krisenregelungen/vereinfacht/ausschalten");
    }

    private static CrisisLine line(Optional<SwitchedSet> switched) {
        return new CrisisLine(rule(switched), CrisisEntry.NONE, List.of(), NAMES);
    }

    private static CrisisRule rule(Optional<SwitchedSet> switched) {
        return new CrisisRule(
                "vereinfacht",
                List.of(new CrisisRule.Ground(
                        new BenefitId("alg2"), "Zum Vermögen genügt eine Erklärung.", "§ 67 SGB II")),
                switched);
    }

    private static Optional<SwitchedSet> set(boolean on, int from, int until) {
        return Optional.of(new SwitchedSet(
                "vereinfacht", on, TODAY.plusDays(from), TODAY.plusDays(until), "Gesetz", Instant.EPOCH));
    }
}
