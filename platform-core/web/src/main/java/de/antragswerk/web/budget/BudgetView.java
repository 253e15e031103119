package de.antragswerk.web.budget;

import de.antragswerk.budget.Outlook;
import de.antragswerk.budget.Range;
import de.antragswerk.budget.UsesForecast;
import de.antragswerk.web.chart.About;
import de.antragswerk.web.chart.Diagram;
import de.antragswerk.web.chart.LineChart;
import de.antragswerk.web.chart.Series;
import de.antragswerk.web.chart.Unit;
import de.antragswerk.web.page.Formats;
import de.antragswerk.web.page.Language;
import de.antragswerk.web.page.Texts;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** An outlook in the words and the picture of the page. */
public final class BudgetView {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.GERMAN);

    private BudgetView() {}

    /**
     * What is expected of the next year.
     *
     * @param chart empty where there is too little to expect anything
     * @param months how many whole months are known, and how many are needed
     */
    public record Forecast(
            int year, Optional<Diagram> chart, Optional<Range> uses, Optional<Range> cents, int months, int needed) {}

    static Forecast of(Outlook outlook) {
        var year = outlook.year() + 1;
        return switch (outlook.uses()) {
            case UsesForecast.TooLittle little ->
                new Forecast(
                        year, Optional.empty(), Optional.empty(), Optional.empty(), little.months(), little.needed());
            case UsesForecast.Expected expected ->
                new Forecast(
                        year,
                        Optional.of(chart(year, expected)),
                        Optional.of(expected.total()),
                        outlook.nextCents(),
                        0,
                        0);
        };
    }

    private static Diagram chart(int year, UsesForecast.Expected expected) {
        var texts = Texts.german();
        var about = new About(
                "vorschau",
                texts.text("budget.forecast.chart", year),
                texts.text("budget.forecast.chart.text"),
                texts.text("uses.by.MONTH"),
                Unit.NUMBER);
        var months = expected.months().stream()
                .map(month -> MONTH.format(month.month()))
                .toList();
        var series = Series.ranged(
                texts.text("uses.units"),
                values(expected, Range::low),
                values(expected, Range::middle),
                values(expected, Range::high));
        return new LineChart(about, months, List.of(series)).drawn(Formats.of(Language.GERMAN));
    }

    private static List<Long> values(UsesForecast.Expected expected, ToLongFunction<Range> of) {
        return expected.months().stream()
                .map(month -> of.applyAsLong(month.uses()))
                .toList();
    }

    /** In words, one for each threshold that is passed or will be. */
    static List<String> alarms(Outlook outlook) {
        return outlook.standing().stream()
                .flatMap(standing -> standing.alarms().stream())
                .map(alarm -> Texts.german().text("budget.alarm." + alarm.kind(), alarm.percent()))
                .toList();
    }
}
