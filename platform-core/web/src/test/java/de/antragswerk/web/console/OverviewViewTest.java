package de.antragswerk.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.metering.view.UsageSum;
import de.antragswerk.web.costsharing.Entered;
import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class OverviewViewTest {

    @Test
    void usageAndCostsAreChartsWithTheirTables() {
        var model = new HashMap<String, Object>();
        model.put(
                "usage",
                CostCharts.usage(
                        YearMonth.of(2026, 11),
                        List.of(new UsageSum("2026-03", "2026-03", 7, 6543, OptionalLong.empty()))));
        model.put("pools", Optional.empty());
        model.put("periods", CostCharts.periods(List.of(new CostCharts.PeriodCosts("2025", 100, 200))));
        model.put("open", List.of(new OverviewPages.OpenChecks("2026", List.of())));
        model.put("year", 2026);
        model.put(
                "outlooks",
                List.of(new LandOutlook("Hessen", "100,00 €", "90,00 €", "", "", "", List.of("80 % erreicht"))));

        assertThat(new PageRenderer()
                        .render(
                                "kosten-stand.html",
                                model,
                                new Shell(Optional.empty(), Optional.empty(), "/koordination/kosten", () -> "token")))
                .contains("6.543", "2,00 €", "80 % erreicht", "Hier ist nichts offen.")
                .contains("<svg role=\"img\"");
    }

    @Test
    void weightsAreEnteredAsUses() {
        var entered = Entered.nothing()
                .with("leistung", "alg2")
                .with("art", "RENEWAL")
                .with("ab", "01.01.2027")
                .with("zaehlung", "CASE")
                .with("gewicht", "0,5")
                .with("grundlage", "Beschluss");
        assertThat(TermForm.read(entered).orElseThrow().permille()).isEqualTo(500);

        entered.with("gewicht", "1.5").with("andere-art", "klein");
        assertThat(TermForm.read(entered)).isEmpty();
        assertThat(entered.wrong("gewicht")).isTrue();
        assertThat(entered.wrong("andere-art")).isTrue();
        assertThat(entered.value("gewicht")).isEqualTo("1.5");
    }
}
