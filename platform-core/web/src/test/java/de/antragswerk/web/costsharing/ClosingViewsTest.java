package de.antragswerk.web.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.costsharing.CostPool;
import de.antragswerk.costsharing.SettlementHead;
import de.antragswerk.costsharing.SettlementPeriod;
import de.antragswerk.costsharing.SettlementPeriod.Deadlines;
import de.antragswerk.costsharing.SettlementPeriod.Proposal;
import de.antragswerk.costsharing.SettlementPeriod.State;
import de.antragswerk.costsharing.Signature;
import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.ProRata;
import de.antragswerk.settlement.Profile;
import de.antragswerk.statement.PaperProgress;
import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Closing, objections and advance payments, in every state that looks different; a name that the model lacks fails. */
class ClosingViewsTest {
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);
    private static final Signature FIRST = new Signature("id-1", "Katrin Lindner", Instant.EPOCH);
    private static final Signature SECOND = new Signature("id-2", "Mehmet Aslan", Instant.EPOCH);
    private static final Optional<Proposal> PROPOSED = Optional.of(new Proposal(FIRST, "abc"));

    private final PageRenderer renderer = new PageRenderer();

    @Test
    void whatBlocksIsToldInsteadOfAButton() {
        var model = closing(period(State.OPEN, Optional.empty(), Optional.empty()));
        model.put("checks", List.of(Check.blocking("over", "Er endet erst am 31.12.2025.")));
        model.put("ready", false);

        assertThat(rendered("abschluss.html", model))
                .contains("verhindert den Abschluss", "Er endet erst am 31.12.2025.")
                .doesNotContain("/abschluss/vorschlagen", "/abschluss/schliessen");
        model.put("ready", true);
        assertThat(rendered("abschluss.html", model)).contains("/abschluss/vorschlagen");
    }

    @Test
    void whoProposedDoesNotSeeTheButtonToClose() {
        var model = closing(period(State.PROPOSED, PROPOSED, Optional.empty()));
        model.put("own", true);

        assertThat(rendered("abschluss.html", model))
                .contains("Vorgeschlagen von Katrin Lindner", "Sie haben den Abschluss selbst vorgeschlagen")
                .contains("/abschluss/zuruecknehmen")
                .doesNotContain("/abschluss/schliessen");
    }

    @Test
    void anotherPersonClosesExactlyWhatTheySee() {
        var model = closing(period(State.PROPOSED, PROPOSED, Optional.empty()));

        assertThat(rendered("abschluss.html", model))
                .contains("/abschluss/schliessen", "name=\"pruefsumme\" value=\"abc\"", "nichts geändert");
        model.put("changed", true);
        assertThat(rendered("abschluss.html", model))
                .contains("hat sich etwas geändert")
                .doesNotContain("/abschluss/schliessen");
    }

    @Test
    void aClosedPeriodShowsItsPapersAndCanBeCorrected() {
        var model = closing(period(State.CLOSED, Optional.empty(), Optional.of(SECOND)));
        var head = new SettlementHead(
                UUID.randomUUID(),
                "2025",
                2,
                "abc",
                Optional.of(UUID.randomUUID()),
                100,
                "Rechenfehler",
                FIRST,
                SECOND,
                TO);
        model.put(
                "settlements",
                List.of(new ClosePage.Closed(
                        head,
                        List.of(new ChangedLine("Hessen", "betrieb", 100, 70, -30)),
                        3,
                        new PaperProgress(1, 6, 1))));

        assertThat(rendered("abschluss.html", model))
                .contains("6 von 8 Unterlagen sind fertig.", "<progress", "Nicht möglich: 1")
                .contains("Rechenfehler", "-0,30 €", "Weitere geänderte Beträge: 3", "/abschluss/korrektur");
    }

    @Test
    void anAnswerThatIsMissingIsAskedForAtItsOwnObjection() {
        var entered = Entered.nothing().with("antwort-1", "");
        entered.refuse("antwort-1", "text");
        var model = framed(period(State.CLOSED, Optional.empty(), Optional.of(SECOND)), entered);
        model.put("decisions", List.of(new Option("ACCEPT", "Stattgeben"), new Option("REJECT", "Zurückweisen")));
        model.put("objections", List.of(objection("1", "OPEN"), objection("2", "REJECTED")));

        assertThat(rendered("einwaende.html", model))
                .contains("id=\"antwort-1-fehler\"", "href=\"#antwort-1\"", "name=\"entscheidung-1\"")
                .contains("zurückgewiesen")
                .doesNotContain("name=\"antwort-2\"");
    }

    @Test
    void advancePaymentsAreSetAgainstTheShare() {
        var model = framed(period(State.CLOSED, Optional.empty(), Optional.of(SECOND)), Entered.nothing());
        model.put("laender", List.of(new Option("06", "Hessen")));
        model.put("balances", List.of(new BalanceLine("Hessen", 5_000, 7_500, -2_500)));
        model.put(
                "advances",
                List.of(
                        new AdvanceLine("1", "Hessen", 7_500, FROM, "02.01.2025"),
                        new AdvanceLine("2", "Hessen", 100, TO, "")));

        assertThat(rendered("abschlaege.html", model))
                .contains("-25,00 €", "02.01.2025", "/abschlaege/2/bezahlt")
                .doesNotContain("/abschlaege/1/bezahlt");
    }

    @Test
    void aDifferenceFromThePlanIsWorthALookFromATenthOn() {
        assertThat(Checks.plan(List.of(pool(10_000, 11_000), pool(0, 0))))
                .satisfies(check -> assertThat(check.isOpen()).isFalse());
        assertThat(Checks.plan(List.of(pool(10_000, 11_001))).text()).contains("Betrieb (+10,0 %)");
        assertThat(Checks.plan(List.of(pool(0, 1))).text()).contains("Betrieb (0,01 €)");
        assertThat(Checks.plan(List.of(pool(10_000, 5_000))).text()).contains("Betrieb (-50,0 %)");
    }

    private static CostPool pool(long planned, long actual) {
        return new CostPool(
                "betrieb",
                "2025",
                "Betrieb",
                CostKind.D,
                FROM,
                TO,
                planned,
                actual,
                Profile.BY_USAGE,
                new TreeSet<>(),
                "Beschluss");
    }

    private static ObjectionLine objection(String id, String state) {
        return new ObjectionLine(
                id,
                "Hessen",
                1,
                state,
                Instant.EPOCH,
                TO,
                "Zu viel",
                state.equals("OPEN") ? "" : "Nein",
                ObjectionLine.decisionField(id),
                ObjectionLine.answerField(id));
    }

    private String rendered(String view, Map<String, Object> model) {
        return renderer.render(
                view,
                model,
                new Shell(
                        Optional.empty(), Optional.empty(), "/koordination/abrechnung/2025/abschluss", () -> "token"));
    }

    private static Map<String, Object> framed(SettlementPeriod period, Entered form) {
        var model = new HashMap<String, Object>();
        model.put("period", period);
        model.put("notice", "");
        model.put("form", form);
        return model;
    }

    private static Map<String, Object> closing(SettlementPeriod period) {
        var model = framed(period, Entered.nothing());
        model.put("checks", List.of());
        model.put("ready", true);
        model.put("own", false);
        model.put("settlements", List.of());
        model.put("digest", "abc");
        model.put("totalCents", 100L);
        model.put("changed", false);
        model.put("differences", List.of());
        model.put("more", 0);
        return model;
    }

    private static SettlementPeriod period(State state, Optional<Proposal> proposal, Optional<Signature> closed) {
        return new SettlementPeriod(
                "2025", FROM, TO, ProRata.DAYS, state, Deadlines.USUAL, FIRST, proposal, Optional.empty(), closed);
    }
}
