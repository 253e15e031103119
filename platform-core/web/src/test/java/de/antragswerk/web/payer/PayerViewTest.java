package de.antragswerk.web.payer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.configuration.AdministeredArea;
import de.antragswerk.costsharing.Objection;
import de.antragswerk.costsharing.SettlementHead;
import de.antragswerk.costsharing.Signature;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.KindWeight;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Part;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.ProRata;
import de.antragswerk.settlement.Profile;
import de.antragswerk.settlement.Settle;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.UsageCount;
import de.antragswerk.statement.Advance;
import de.antragswerk.statement.Paper;
import de.antragswerk.statement.PaperKind;
import de.antragswerk.statement.PaperProgress;
import de.antragswerk.statement.PayerStatement;
import de.antragswerk.statement.StatementPage;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import de.antragswerk.web.page.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The pages of payers with everything on them that can be there; a name that the model lacks fails. */
class PayerViewTest {
    private static final UUID ID = UUID.fromString("01234567-89ab-4def-8123-456789abcdef");
    private static final Instant CLOSED = Instant.parse("2027-02-01T23:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 20);
    private static final Profile HALF =
            new Profile(List.of(new Part(500, KeyKind.POPULATION, "einwohner"), new Part(500, KeyKind.USAGE, "")));
    private static final Shell SHELL =
            new Shell(Optional.empty(), Optional.empty(), "/verwaltung/abrechnung", () -> "token");

    @Test
    void everyLineIsExplainedAndLeadsToTheUsesBehindIt() {
        var page = render(model(statement("06", 100_00), ObjectionForm.EMPTY));

        assertThat(page)
                .contains(
                        "Kostenabrechnung 2026: Hessen",
                        "50\u00a0% nach dem Schlüssel Einwohnerzahl",
                        "Betrieb &lt;2026&gt;")
                .contains("Auf Sie entfallen 6.280.793 Einwohnerinnen und Einwohner von insgesamt")
                .contains("mit der Zeit der Beteiligung malgenommen, bevor verteilt wird")
                .contains("Stand der Zahlen: 31.12.2024 (Destatis).")
                .contains("/verwaltung/nutzung?von=01.01.2026&amp;bis=31.12.2026")
                .contains("/verwaltung/abrechnung/" + ID + "/papiere/06/pdf")
                .contains("/verwaltung/abrechnung/" + ID + "/kommunen/064140000000")
                .contains("wird gerade erstellt", "keine Leitweg-ID hinterlegt", "Abschlag, bezahlt am 30.03.2026")
                .contains("Wartet auf Antwort", "zuruecknehmen", "Nicht anerkannt", "Die Zahl stimmt.")
                .doesNotContain("style=");
    }

    @Test
    void whatIsMissingInAnObjectionStandsAtTheFieldAndInTheSummary() {
        assertThat(render(model(statement("06", 0), ObjectionForm.of(" "))))
                .contains("<title>Fehler: ", "href=\"#begruendung\"", "id=\"begruendung-fehler\"");
        var long_ = "x".repeat(4001);
        assertThat(render(model(statement("06", 0), ObjectionForm.of(long_)))).contains(long_, "4000 Zeichen");
        assertThat(ObjectionForm.of("Die Zahl der Nutzungen ist zu hoch.").errors())
                .isEmpty();
    }

    @Test
    void aKommuneSeesItsOwnShareAndHasNoInvoice() {
        var page = render(model(statement("064140000000", 0), ObjectionForm.EMPTY));

        assertThat(page)
                .contains("Kostenabrechnung 2026: Wiesbaden", "Abrechnung des Landes", "gibt es nur für das Land")
                .doesNotContain("Einwand erheben", "Marburg");
    }

    @Test
    void theListShowsWhatHoldsAndWhatIsStillRunning() {
        var row = new SettlementRow(ID, "2026", 2, CLOSED, TODAY, true, "", 123_456_78);
        var old = new SettlementRow(ID, "2026", 1, CLOSED, TODAY, false, "", 1);
        var page = new PageRenderer()
                .render(
                        "zahler-abrechnungen.html",
                        Map.of("settlements", List.of(row, old), "running", List.of()),
                        SHELL);

        assertThat(page).contains("2026, Abrechnung Nr. 2", "Gilt", "Durch eine neuere", "123.456,78");
    }

    @Test
    void theAreaAndTheOfficeOfferTheirFiles() {
        var row = new AreaStatementPages.Row(
                paper(PaperKind.PDF, Paper.State.MADE), PaperLine.of(paper(PaperKind.PDF, Paper.State.MADE)));
        Map<String, Object> area =
                Map.of("area", new AdministeredArea(new Ars("06414"), "Wiesbaden", true), "papers", List.of(row));
        assertThat(new PageRenderer().render("zahler-bereich.html", area, SHELL))
                .contains("/verwaltung/bereiche/06414/abrechnung/" + ID + "/06/pdf");
        var signed = new Signature("k", "Karin", CLOSED);
        Map<String, Object> office = Map.of(
                "head",
                new SettlementHead(ID, "2026", 1, "d", Optional.empty(), 1, "", signed, signed, TODAY),
                "papers",
                new PaperProgress(1, 2, 1),
                "rows",
                List.of(row));
        assertThat(new PageRenderer().render("papiere.html", office, SHELL))
                .contains("Erstellte Dateien: 2 von 4", "value=\"75\"", "/koordination/papiere/" + ID + "/06/pdf");
    }

    @Test
    void everyReasonHasItsWords() {
        for (var reason : List.of(
                "leitweg-id-missing",
                "leitweg-id-invalid",
                "contract-missing",
                "address-missing",
                "nothing-to-invoice",
                "statement-missing",
                "failed")) {
            assertThat(Texts.german().has("payer.reason." + reason)).as(reason).isTrue();
        }
    }

    @Test
    void idsThatCannotExistAreNotFound() {
        assertThatThrownBy(() -> PayerIds.settlement("7")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> PayerIds.land("6")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> PayerIds.paper(ID.toString(), "06", "exe")).isInstanceOf(Refusal.class);
        assertThat(PayerIds.land("064140000000")).isEqualTo("06");
    }

    private static String render(Map<String, Object> model) {
        return new PageRenderer().render(StatementView.PAGE, model, SHELL);
    }

    private static Map<String, Object> model(PayerStatement statement, ObjectionForm form) {
        var model = new HashMap<String, Object>();
        model.put("id", ID);
        model.put("payer", statement.payer());
        model.put("ofLand", statement.ofLand());
        model.put("page", new StatementPage(statement));
        model.put(
                "papers",
                PaperLine.of(List.of(
                        paper(PaperKind.PDF, Paper.State.MADE),
                        paper(PaperKind.CSV, Paper.State.WAITING),
                        paper(PaperKind.XRECHNUNG, Paper.State.IMPOSSIBLE))));
        model.put("reason", "");
        model.put("holds", true);
        model.put("mayObject", statement.ofLand());
        model.put("objectionsUntil", TODAY);
        model.put("objections", ObjectionLine.of(List.of(objection(false), objection(true)), ID, TODAY));
        model.put("form", form);
        model.put("usageAddress", "/verwaltung/nutzung?von=01.01.2026&bis=31.12.2026");
        model.put("notice", "eingelegt");
        return model;
    }

    private static Objection objection(boolean answered) {
        return new Objection(
                UUID.randomUUID(),
                ID,
                new LandKey("06"),
                "06",
                "Zu viele <Nutzungen>",
                "Lena Land",
                CLOSED,
                TODAY,
                answered ? Objection.State.REJECTED : Objection.State.OPEN,
                answered ? Optional.of(new Objection.Answer("Die Zahl stimmt.", "Karin", CLOSED)) : Optional.empty());
    }

    private static Paper paper(PaperKind kind, Paper.State state) {
        return new Paper(
                new Paper.Id(ID, "06", kind),
                "06",
                "2026",
                1,
                state,
                state == Paper.State.IMPOSSIBLE ? "leitweg-id-missing" : "",
                12_345,
                "ab",
                Optional.empty());
    }

    private static PayerStatement statement(String payer, long advance) {
        var input = input();
        return new PayerStatement(
                1,
                CLOSED,
                "06",
                payer,
                input,
                Settle.settle(input),
                Optional.empty(),
                advance == 0
                        ? List.of()
                        : List.of(new Advance(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 3, 30), advance)));
    }

    private static SettlementInput input() {
        var from = LocalDate.of(2026, 1, 1);
        var to = LocalDate.of(2026, 12, 31);
        return new SettlementInput(
                "2026",
                from,
                to,
                ProRata.DAYS,
                Optional.empty(),
                List.of(new Pool("betrieb", "Betrieb <2026>", CostKind.D, 1_000_00, HALF, "Rechnung 1")),
                List.of(
                        new Member(
                                "05", "Nordrhein-Westfalen", Optional.empty(), from, to, Bounds.NONE, Optional.empty()),
                        new Member("06", "Hessen", Optional.empty(), from, to, Bounds.NONE, Optional.of(HALF)),
                        new Member(
                                "064140000000",
                                "Wiesbaden",
                                Optional.of("06"),
                                from,
                                to,
                                Bounds.NONE,
                                Optional.empty()),
                        new Member(
                                "065340000000", "Marburg", Optional.of("06"), from, to, Bounds.NONE, Optional.empty())),
                List.of(new KeyFigures(
                        "einwohner",
                        KeyKind.POPULATION,
                        "31.12.2024",
                        "Destatis",
                        new TreeMap<>(Map.of(
                                "05",
                                18_034_454L,
                                "06",
                                6_280_793L,
                                "064140000000",
                                288_850L,
                                "065340000000",
                                252_051L)))),
                List.of(new KindWeight("alg2", "MAIN_APPLICATION", 1000)),
                List.of(
                        new UsageCount("05", "05", "alg2", "MAIN_APPLICATION", 70, 0),
                        new UsageCount("064140000000", "06", "alg2", "MAIN_APPLICATION", 30, 0)));
    }
}
