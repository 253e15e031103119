package de.antragswerk.web.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.configuration.AdministeredArea;
import de.antragswerk.metering.publication.Figure;
import de.antragswerk.metering.publication.PublishedYear;
import de.antragswerk.metering.view.Grouping;
import de.antragswerk.metering.view.UsageRow;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The pages on usage with everything on them that can be there; a name that the model lacks fails. */
class UsageViewTest {
    private static final Shell SHELL =
            new Shell(Optional.empty(), Optional.empty(), "/koordination/nutzung", () -> "token");

    @Test
    void everyRowLeadsToWhatItConsistsOf() {
        var page = new PageRenderer().render("nutzung.html", model(Filter.of(asked("", ""), Optional.empty())), SHELL);
        assertThat(page)
                .contains("<h1 class=\"kern-heading-large\">Nutzung</h1>", "Land 3", "Nutzungen insgesamt: 60")
                .contains(
                        "href=\"/koordination/nutzung?von=01.01.2026&amp;bis=31.12.2026&amp;gebiet=06&amp;nach=kreis\"")
                .contains("/koordination/nutzung.csv?von=", "<svg role=\"img\"", "Nachgebuchte Nutzungen", "März 2026")
                .contains("Zurückgenommene Nutzungen", "jobcenter.digital")
                .contains("/api/v1/usage/public.csv?year=2024")
                .doesNotContain("style=");
    }

    @Test
    void aWrongPeriodIsShownAtItsFieldAndKept() {
        var asked = asked("gestern", "31.12.2026");
        var page = new PageRenderer().render("nutzung.html", model(Filter.of(asked, Optional.empty())), SHELL);
        assertThat(page).contains("value=\"gestern\"", "id=\"zeitraum-fehler\"", "<title>Fehler: ");
    }

    @Test
    void anAreaHasNoFileAndItsOwnFrame() {
        var model = model(Filter.of(asked("", ""), Optional.of(new Ars("06414"))));
        model.put("area", new AdministeredArea(new Ars("06414"), "Wiesbaden", true));
        model.put("address", "/verwaltung/bereiche/06414/nutzung");
        assertThat(new PageRenderer().render("bereich-nutzung.html", model, SHELL))
                .contains("Prüfliste", "name=\"gebiet\" value=\"06414\"")
                .doesNotContain("nutzung.csv");
    }

    @Test
    void aYearIsPublishedWithAButtonAndThenStandsInTheList() {
        var figures = List.of(
                new Figure(Figure.Kind.AREA, "", "", OptionalLong.of(12)),
                new Figure(Figure.Kind.AREA, "06", "", OptionalLong.empty()));
        var years = List.of(new PublishedYear(2024, Instant.parse("2025-02-01T10:00:00Z"), figures));
        var page = new PageRenderer()
                .render(
                        "nutzung-veroeffentlichung.html",
                        Map.of("years", years, "due", Optional.of(2025), "notice", "gespeichert"),
                        SHELL);
        assertThat(page)
                .contains("name=\"jahr\" value=\"2025\"", "2025 veröffentlichen", "public.csv?year=2024", "01.02.2025");
    }

    @Test
    void whatLiesOutsideDoesNotExist() {
        var asked = asked("", "");
        asked.area = "05";
        assertThatThrownBy(() -> Filter.of(asked, Optional.of(new Ars("06"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        asked.area = "06531";
        assertThat(Filter.of(asked, Optional.of(new Ars("06"))).by()).isEqualTo(Grouping.KOMMUNE);
        asked.area = "0653";
        assertThatThrownBy(() -> Filter.of(asked, Optional.empty())).isInstanceOf(Refusal.class);
    }

    @Test
    void fromAMonthOneComesToItsDaysInsideThePeriod() {
        var asked = asked("10.3.2026", "20.4.2026");
        var march = Filter.of(asked, Optional.empty()).inMonth(java.time.YearMonth.of(2026, 3));
        assertThat(march.parameters()).isEqualTo("von=10.03.2026&bis=31.03.2026&nach=tag");
        assertThat(Filter.of(asked, Optional.empty())
                        .inMonth(java.time.YearMonth.of(2026, 4))
                        .query()
                        .to())
                .isEqualTo(LocalDate.of(2026, 4, 20));
    }

    @Test
    void theFileIsATableWithoutFormulas() {
        var file = UsageFile.of(
                List.of(new UsageRow("06", "06414", "=Wiesbaden", "alg2", "RENEWAL", "1.0.0", "2026-03", true, 4, 3)));
        assertThat(new String(file, StandardCharsets.UTF_8))
                .endsWith("\r\n06,06414,'=Wiesbaden,alg2,RENEWAL,1.0.0,2026-03,yes,4,3\r\n");
    }

    private static AskedUsage asked(String from, String to) {
        var asked = new AskedUsage();
        asked.from = from.isEmpty() ? "1.1.2026" : from;
        asked.to = to.isEmpty() ? "31.12.2026" : to;
        return asked;
    }

    private static Map<String, Object> model(Filter filter) {
        var rows = IntStream.range(0, 20)
                .mapToObj(number -> new UsagePage.Row(
                        "Land " + number,
                        number == 0
                                ? ""
                                : "/koordination/nutzung?"
                                        + filter.in(Optional.of(new Ars("06"))).parameters(),
                        3,
                        4,
                        OptionalLong.of(1)))
                .toList();
        var moved = List.of(new UsagePage.Moved(
                "Wiesbaden", "Wohngeld", "Antrag", "März 2026", LocalDate.of(2026, 4, 1), "jobcenter.digital", 1, -1));
        var model = new HashMap<String, Object>();
        model.put("period", filter.period());
        model.put("query", filter.query());
        model.put("address", "/koordination/nutzung");
        model.put("parameters", filter.parameters());
        model.put("trail", List.of(new AreaTrail.Stop("Alle Länder", "/x"), new AreaTrail.Stop("Hessen", "")));
        model.put("by", filter.by().name());
        model.put("groupings", List.of(new UsagePage.Choice("land", "Land", true)));
        model.put("benefits", List.of(new UsagePage.Choice("alg2", "Grundsicherung", false)));
        model.put("kinds", List.of(new UsagePage.Choice("RENEWAL", "Antrag", false)));
        model.put("published", List.of(2024));
        model.put("rows", rows);
        model.put("total", 60L);
        model.put("lateKnown", true);
        model.put("late", moved);
        model.put("corrections", moved);
        model.put("chart", UsageChart.of(filter.by(), rows));
        return model;
    }
}
