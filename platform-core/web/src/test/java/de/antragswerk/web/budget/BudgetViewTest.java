package de.antragswerk.web.budget;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.budget.Budget;
import de.antragswerk.budget.Outlook;
import de.antragswerk.budget.Range;
import de.antragswerk.budget.SeasonalForecast;
import de.antragswerk.budget.Standing;
import de.antragswerk.plugin.Finding;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page with everything on it that can be there; a name that the model lacks fails. */
class BudgetViewTest {
    private static final Shell SHELL =
            new Shell(Optional.empty(), Optional.empty(), "/verwaltung/haushalt", () -> "token");
    private static final LandKey HESSEN = new LandKey("06");
    private static final Budget BUDGET = new Budget(HESSEN, 2026, 1_000_000_00L, List.of(80, 100));

    private static Outlook outlook(int months, Optional<Budget> budget) {
        var history = new TreeMap<YearMonth, Long>();
        for (var place = 1; place <= months; place++) {
            history.put(YearMonth.of(2026, 11).minusMonths(place), 100L + place % 12);
        }
        var expected = OptionalLong.of(950_000_00L);
        return new Outlook(
                HESSEN,
                2026,
                budget,
                expected,
                budget.map(one -> Standing.on(LocalDate.of(2026, 11, 22), one, expected.getAsLong())),
                SeasonalForecast.of(history, 2027),
                Optional.of(new Range(1, 2, 3)));
    }

    private static String page(Outlook outlook, BudgetEntry entry, String notice) {
        var model = new HashMap<String, Object>();
        model.put("outlook", outlook);
        model.put("entry", entry);
        model.put("years", List.of(2026, 2027, 2028));
        model.put("forecast", BudgetView.of(outlook));
        model.put("alarms", BudgetView.alarms(outlook));
        model.put("notice", notice);
        return new PageRenderer().render("haushalt.html", model, SHELL);
    }

    @Test
    void showsTheStandingWithItsAlarmsAndTheForecast() {
        var outlook = outlook(30, Optional.of(BUDGET));
        assertThat(page(outlook, BudgetEntry.of(outlook.budget()), "gespeichert"))
                .contains("Haushalt 2026", "1.000.000,00 €", "950.000,00 €", "80 % Ihres Ansatzes sind erreicht")
                .contains("value=\"1000000,00\"", "value=\"80, 100\"", "Ihr Ansatz ist gespeichert")
                .contains("Vorschau auf 2027", "<svg role=\"img\"", "Januar 2027", "0,01 € bis 0,03 €")
                .doesNotContain("100 % Ihres", "style=");
    }

    @Test
    void saysWhenThereIsTooLittle() {
        assertThat(page(outlook(7, Optional.empty()), BudgetEntry.of(Optional.empty()), ""))
                .contains("braucht es 24 ganze Monate mit Nutzungen; bisher sind es 7", "Noch keiner festgelegt")
                .doesNotContain("<svg");
    }

    @Test
    void aMistakeIsShownAtItsFieldAndKept() {
        var entry = BudgetEntry.entered("viel", "hundert")
                .with(List.of(new Finding("/cents", "not-an-amount"), new Finding("/thresholds", "not-thresholds")));
        assertThat(page(outlook(7, Optional.empty()), entry, ""))
                .contains("<title>Fehler: ", "value=\"viel\"", "value=\"hundert\"")
                .contains("href=\"#betrag\"", "id=\"betrag-fehler\"", "href=\"#schwellen\"", "id=\"schwellen-fehler\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.250.000,00;125000000",
                "1250000;125000000",
                "12,5;1250",
                "3 €;300",
                "1.25;0",
                "1,250.00;0",
                "-5;0",
                "'';0",
                "1234567890123;0"
            })
    void amountsAreReadAsTheyAreWrittenInGerman(String written, long cents) {
        assertThat(BudgetEntry.entered(written, "80").budget(HESSEN, 2026).cents())
                .isEqualTo(cents);
    }

    @Test
    void thresholdsAreReadInAnyOrder() {
        assertThat(BudgetEntry.entered("1", "100 %; 80,80").budget(HESSEN, 2026).thresholds())
                .containsExactly(80, 100);
        assertThat(BudgetEntry.entered("1", "80, viel").budget(HESSEN, 2026).thresholds())
                .isEmpty();
    }
}
