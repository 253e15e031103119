package de.antragswerk.web.usage;

import de.antragswerk.metering.view.Grouping;
import de.antragswerk.web.chart.About;
import de.antragswerk.web.chart.BarChart;
import de.antragswerk.web.chart.Diagram;
import de.antragswerk.web.chart.LineChart;
import de.antragswerk.web.chart.Series;
import de.antragswerk.web.chart.Unit;
import de.antragswerk.web.page.Formats;
import de.antragswerk.web.page.Language;
import de.antragswerk.web.page.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A picture of the rows: a line over months and days, bars for anything else, the largest ones where there are many. */
final class UsageChart {
    static final int MOST_BARS = 16;

    private UsageChart() {}

    /** One value is no picture. */
    static Optional<Diagram> of(Grouping by, List<UsagePage.Row> rows) {
        if (rows.size() < 2) {
            return Optional.empty();
        }
        var formats = Formats.of(Language.GERMAN);
        if (by == Grouping.MONTH || by == Grouping.DAY) {
            return Optional.of(new LineChart(about(by, "uses.chart.line"), names(rows), series(rows)).drawn(formats));
        }
        var shown = rows.size() <= MOST_BARS
                ? rows
                : rows.stream()
                        .sorted(Comparator.comparingLong(UsagePage.Row::units).reversed())
                        .limit(MOST_BARS)
                        .toList();
        var text = shown.size() == rows.size() ? "uses.chart.bars" : "uses.chart.largest";
        return Optional.of(new BarChart(about(by, text), names(shown), series(shown)).drawn(formats));
    }

    private static About about(Grouping by, String text) {
        var texts = Texts.german();
        var axis = texts.text("uses.by." + by);
        return new About("nutzungen", texts.text("uses.chart.title", axis), texts.text(text, axis), axis, Unit.NUMBER);
    }

    private static List<String> names(List<UsagePage.Row> rows) {
        return rows.stream().map(UsagePage.Row::name).toList();
    }

    private static List<Series> series(List<UsagePage.Row> rows) {
        return List.of(Series.of(
                Texts.german().text("uses.units"),
                rows.stream().map(UsagePage.Row::units).toList()));
    }
}
