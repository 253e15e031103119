package de.antragswerk.web.console;

import de.antragswerk.costsharing.CostPool;
import de.antragswerk.metering.view.UsageSum;
import de.antragswerk.web.chart.About;
import de.antragswerk.web.chart.BarChart;
import de.antragswerk.web.chart.Diagram;
import de.antragswerk.web.chart.LineChart;
import de.antragswerk.web.chart.Series;
import de.antragswerk.web.chart.Unit;
import de.antragswerk.web.page.Formats;
import de.antragswerk.web.page.Language;
import de.antragswerk.web.page.Texts;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The charts of the office's overview; each of them has its table. */
final class CostCharts {
    private static final int MONTHS = 12;
    private static final Texts TEXTS = Texts.german();
    private static final Formats FORMATS = Formats.of(Language.GERMAN);

    private CostCharts() {}

    /** Uses by month of the year so far and of the one before. @param sums by months such as {@code 2026-03} */
    static Diagram usage(YearMonth present, List<UsageSum> sums) {
        var year = present.getYear();
        var units = sums.stream().collect(Collectors.toMap(UsageSum::key, UsageSum::units, Long::sum));
        return new LineChart(
                        new About(
                                "nutzung",
                                TEXTS.text("settling.overview.usage"),
                                TEXTS.text("settling.overview.usage.text", year),
                                TEXTS.text("settling.overview.month"),
                                Unit.NUMBER),
                        IntStream.rangeClosed(1, MONTHS)
                                .mapToObj("%02d"::formatted)
                                .toList(),
                        List.of(months(year - 1, MONTHS, units), months(year, present.getMonthValue(), units)))
                .drawn(FORMATS);
    }

    private static Series months(int year, int last, Map<String, Long> units) {
        return Series.of(
                String.valueOf(year),
                IntStream.rangeClosed(1, last)
                        .mapToObj(month -> units.getOrDefault("%d-%02d".formatted(year, month), 0L))
                        .toList());
    }

    static Diagram pools(String period, List<CostPool> pools) {
        return costs(
                new About(
                        "kosten",
                        TEXTS.text("settling.overview.pools"),
                        TEXTS.text("settling.overview.pools.text", period),
                        TEXTS.text("settling.pools"),
                        Unit.EURO),
                pools.stream().map(CostPool::name).toList(),
                pools,
                CostPool::plannedCents,
                CostPool::amountCents);
    }

    /** Over time: the oldest period first. */
    static Diagram periods(List<PeriodCosts> periods) {
        return costs(
                new About(
                        "zeitraeume",
                        TEXTS.text("settling.overview.periods"),
                        TEXTS.text("settling.overview.periods.text"),
                        TEXTS.text("settling.period"),
                        Unit.EURO),
                periods.stream().map(PeriodCosts::id).toList(),
                periods,
                PeriodCosts::plannedCents,
                PeriodCosts::actualCents);
    }

    /** What a period was planned to cost, and what it costs. */
    record PeriodCosts(String id, long plannedCents, long actualCents) {}

    private static <T> Diagram costs(
            About about, List<String> names, List<T> all, ToLongFunction<T> planned, ToLongFunction<T> actual) {
        return new BarChart(
                        about,
                        names,
                        List.of(
                                Series.of(
                                        TEXTS.text("settling.planned"),
                                        all.stream().map(planned::applyAsLong).toList()),
                                Series.of(
                                        TEXTS.text("settling.actual"),
                                        all.stream().map(actual::applyAsLong).toList())))
                .drawn(FORMATS);
    }
}
