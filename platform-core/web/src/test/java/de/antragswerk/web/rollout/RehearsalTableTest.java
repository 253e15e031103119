package de.antragswerk.web.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.region.Regions;
import de.antragswerk.rehearsal.Effect;
import de.antragswerk.rehearsal.Rehearsal;
import de.antragswerk.rehearsal.Tally;
import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RehearsalTableTest {
    private static final FormRef OLD = new FormRef(new FormId("hauptantrag"), new FormVersion(2, 0));
    private static final Shell SHELL = new Shell(Optional.empty(), Optional.empty(), "/koordination", () -> "token");

    private static String page(RehearsalTable table) {
        Map<String, Object> model = Map.of(
                "benefit", "alg2",
                "benefitName", "Grundsicherungsgeld",
                "version", "0.2.0",
                "form", PlanForm.empty(new Regions(), LocalDate.of(2026, 11, 22)),
                "rehearsal", table);
        return new PageRenderer().render("einfuehrung-planen.html", model, SHELL);
    }

    private static RehearsalTable table(Tally... tallies) {
        return RehearsalTable.of(new Rehearsal(new BenefitId("alg2"), "0.2.0", 1234, List.of(tallies)));
    }

    @Test
    void withoutARehearsalThereIsTheButtonAlone() {
        assertThat(page(RehearsalTable.NONE))
                .contains(
                        "/koordination/einfuehrung/planen/alg2/0.2.0/probe", "Probe mit allen gespeicherten Entwürfen")
                .doesNotContain("Die Probe ist");
    }

    @Test
    void everyNumberStandsUnderItsColumn() {
        var shown = table(new Tally(OLD, 7011, 4, Map.of(Effect.NEW_ANSWER, 5012L, Effect.DROPPED, 3L)));
        assertThat(shown.rows().getFirst().effects()).hasSameSizeAs(shown.effects());
        assertThat(page(shown))
                .contains("Die Probe ist gelungen", "1.234", "hauptantrag 2.0", "7.011", "5.012")
                .contains("neue Antwort nötig", "mit verlorenen Antworten", "nicht lesbar");
    }

    @Test
    void aLossIsSaid() {
        assertThat(page(table(new Tally(OLD, 1, 0, Map.of(Effect.LOST, 1L)))))
                .contains("Die Probe ist nicht gelungen")
                .doesNotContain("Die Probe ist gelungen");
    }

    @Test
    void withoutDraftsToCarryThereIsNoTable() {
        assertThat(page(table())).contains("Kein gespeicherter Entwurf muss").doesNotContain("nicht vergleichbar");
    }
}
