package de.antragswerk.web.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.costsharing.SettlementPeriod;
import de.antragswerk.costsharing.SettlementPeriod.Deadlines;
import de.antragswerk.costsharing.SettlementPeriod.State;
import de.antragswerk.costsharing.Signature;
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
import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The pages of the settlement, with a settlement on them; a name that the model lacks fails. */
class SettlementViewsTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);
    private static final KeyFigures POPULATION = new KeyFigures(
            "einwohner", KeyKind.POPULATION, "31.12.2024", "Destatis", new TreeMap<>(Map.of("05", 18L, "06", 6L)));
    private static final Profile HALF =
            new Profile(List.of(new Part(500, KeyKind.USAGE, ""), new Part(500, KeyKind.POPULATION, "einwohner")));
    private static final Signature SOMEBODY = new Signature("id-1", "Kim Koordination", Instant.EPOCH);

    private final PageRenderer renderer = new PageRenderer();

    @Test
    void everyPayerHasOneLineAndTheSumIsExact() {
        var page = renderer.render("verteilung.html", preview(settled(3), "06", "", 1), shell("/vorschau"));

        assertThat(page)
                .contains("Hessen", "Nordrhein-Westfalen", "Kommune 06001", "100,00 €")
                .contains("href=\"/koordination/abrechnung/2026/vorschau/06001\"")
                .contains("aria-current=\"page\"");
    }

    @Test
    void tenThousandKommunenNeverMakeOnePage() {
        var settled = settled(10_953);
        var page = renderer.render("verteilung.html", preview(settled, "", "", 2), shell("/vorschau"));

        assertThat(page).contains("10.953 Kommunen gefunden, Seite 2 von 220").hasSizeLessThan(60_000);
        assertThat(page.split("/vorschau/06")).hasSize(Slice.ROWS + 2);
        assertThat(settled.kommunen("06", "kommune 06007"))
                .singleElement()
                .satisfies(one -> assertThat(one.landName()).isEqualTo("Hessen"));
        assertThat(settled.kommunen("05", "")).isEmpty();
    }

    @Test
    void everyAmountExplainsItself() {
        var settled = settled(3);
        var lines = settled.linesOf("06001").stream()
                .map(line -> ExplainedLine.of(settled, line, id -> "Bürgergeld"))
                .toList();
        var model = new HashMap<String, Object>();
        model.put("period", period(State.OPEN));
        model.put("payer", new SharePages.Payer("Kommune 06001", 2500));
        model.put("lines", lines);

        assertThat(renderer.render("anteil.html", model, shell("/vorschau/06001")))
                .contains("d) Betrieb des Onlinedienstes", "nach Nutzung", "Bürgergeld", "Weiterbewilligungsantrag")
                .contains("÷", "größte Reste zuerst", "/koordination/nutzung?von=2026-01-01&amp;bis=2026-12-31");
    }

    @Test
    void whoFollowsTheCalculationFindsTheTimeThatItMultipliesBy() {
        var settled = settled(0, LocalDate.of(2026, 6, 30));
        var steps = settled.linesOf("06").getFirst().steps().stream()
                .map(step -> ExplainedStep.of(step, ProRata.DAYS, List.of(POPULATION)))
                .toList();

        assertThat(steps.getLast().taking())
                .contains("365 von 365 Tagen", "malgenommen, bevor verteilt wird")
                .contains("6 × 365 = 2.190", "alle zusammen ergeben 5.448");
        assertThat(steps.getLast().calculation()).contains("2.190 ÷ 5.448");
    }

    @Test
    void whoeverTookPartAllTheTimeIsToldSoWithoutAMultiplication() {
        var line = settled(1).linesOf("06").getFirst();
        var step = ExplainedStep.of(line.steps().getLast(), ProRata.DAYS, List.of(POPULATION));

        assertThat(step.taking()).isEqualTo("365 von 365 Tagen");
        assertThat(step.calculation()).contains("6 ÷ 24");
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingIsLost() {
        var profiles = new Profiles(
                Map.of("nutzung", Profile.BY_USAGE), Map.of("nutzung", "Nach Nutzung"), List.of(POPULATION));
        var entered = Entered.nothing()
                .with("name", "Betrieb <2026>")
                .with("geplant", "1,234.56")
                .with("tatsaechlich", "1.234.567,89")
                .with("schluessel", "mischung")
                .with("anteil.USAGE", "60");
        assertThat(PoolForm.read(entered, Optional.empty(), Set.of("alg2"), profiles))
                .isEmpty();
        var model = new HashMap<String, Object>();
        model.put("period", period(State.OPEN));
        model.put("title", "Kostentopf anlegen");
        model.put("notice", "");
        model.put("form", entered);
        model.put("pool", Optional.empty());
        model.put("evidence", List.of());
        model.put("kinds", List.of(new Option("A", "a)"), new Option("D", "d)")));
        model.put("benefits", List.of(new Option("alg2", "Bürgergeld")));
        model.put("ready", profiles.options());
        model.put("keys", profiles.keys());

        assertThat(renderer.render("kostentopf.html", model, shell("/kosten")))
                .contains("value=\"1,234.56\"", "value=\"1.234.567,89\"", "Betrieb &lt;2026&gt;", "value=\"60\"")
                .contains("id=\"geplant-fehler\"", "href=\"#geplant\"", "href=\"#art\"", "href=\"#grundlage\"")
                .contains("zusammen 60 %", "Geplanter Betrag: Bitte geben Sie einen Betrag an")
                .contains("id=\"angaben\">Angaben zum Kostentopf</h2>")
                .doesNotContain("id=\"tatsaechlich-fehler\"");
    }

    private static Map<String, Object> preview(Settled settled, String land, String search, int page) {
        var model = new HashMap<String, Object>();
        model.put("period", period(State.OPEN));
        model.put("problem", "");
        model.put("land", land);
        model.put("search", search);
        model.put("totalCents", settled.result().totalCents());
        model.put("digest", settled.result().inputDigest());
        model.put("laender", settled.laender());
        model.put("poolNames", List.of("Betrieb"));
        model.put("poolCents", List.of(10_000L));
        model.put("found", Slice.of(settled.kommunen(land, search), page));
        return model;
    }

    private static SettlementPeriod period(State state) {
        return new SettlementPeriod(
                "2026",
                FROM,
                TO,
                ProRata.DAYS,
                state,
                Deadlines.USUAL,
                SOMEBODY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Two Länder, one of which divides its share among so many Kommunen. */
    private static Settled settled(int kommunen) {
        return settled(kommunen, TO);
    }

    /** @param until the last day of Nordrhein-Westfalen */
    private static Settled settled(int kommunen, LocalDate until) {
        var members = new ArrayList<>(List.of(
                new Member("05", "Nordrhein-Westfalen", Optional.empty(), FROM, until, Bounds.NONE, Optional.empty()),
                land("06", "Hessen", kommunen == 0 ? Optional.empty() : Optional.of(Profile.BY_USAGE))));
        var usage = new ArrayList<UsageCount>();
        for (var number = 1; number <= kommunen; number++) {
            var key = "06%03d".formatted(number);
            members.add(new Member(key, "Kommune " + key, Optional.of("06"), FROM, TO, Bounds.NONE, Optional.empty()));
            usage.add(new UsageCount(key, "06", "alg2", "RENEWAL", number, 1));
        }
        var input = new SettlementInput(
                "2026",
                FROM,
                TO,
                ProRata.DAYS,
                Optional.empty(),
                List.of(new Pool("betrieb-2026", "Betrieb", CostKind.D, 10_000, HALF, "Beschluss")),
                members,
                List.of(POPULATION),
                List.of(new KindWeight("alg2", "RENEWAL", 500)),
                usage);
        return new Settled(input, Settle.settle(input));
    }

    private static Member land(String key, String name, Optional<Profile> below) {
        return new Member(key, name, Optional.empty(), FROM, TO, Bounds.NONE, below);
    }

    private static Shell shell(String path) {
        return new Shell(Optional.empty(), Optional.empty(), "/koordination/abrechnung/2026" + path, () -> "token");
    }
}
