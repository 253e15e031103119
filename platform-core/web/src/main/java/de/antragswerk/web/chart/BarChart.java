package de.antragswerk.web.chart;

import de.antragswerk.web.page.Formats;
import java.util.List;
import java.util.stream.Stream;

/** Lying bars, one for each series below the name of its category; a thin line spans the range of a value. */
public record BarChart(About about, List<String> categories, List<Series> series) {
    private static final int NAME = 20;
    private static final int BAR = 14;
    private static final int STEP = 18;
    private static final int GAP = 8;
    private static final int LEAST_PLOT = 120;

    public BarChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    public Diagram drawn(Formats formats) {
        var canvas = new Canvas();
        var y = canvas.legend(series, false);
        var scale = Scale.of(series, Canvas.MARGIN, right(formats));
        for (var place = 0; place < categories.size(); place++) {
            canvas.label(
                    Canvas.MARGIN,
                    y + BAR,
                    "start",
                    Canvas.fitting(categories.get(place), Drawing.WIDTH - 2 * Canvas.MARGIN),
                    "name");
            var end = bars(canvas, scale, place, y + NAME, formats);
            // not through the names
            canvas.rule(scale.at(0), y + NAME - 2, scale.at(0), end, "axis");
            y = end + GAP;
        }
        return Diagram.of(about, canvas.of(y + Canvas.MARGIN), categories, series, formats);
    }

    private int bars(Canvas canvas, Scale scale, int place, int top, Formats formats) {
        var y = top;
        for (var number = 0; number < series.size(); number++) {
            var value = series.get(number).value(place);
            if (value.isPresent()) {
                bar(canvas, scale, series.get(number), number, place, y, formats);
                y += STEP;
            }
        }
        return y;
    }

    private void bar(Canvas canvas, Scale scale, Series one, int number, int place, int y, Formats formats) {
        var value = one.value(place).getAsLong();
        var zero = scale.at(0);
        var end = scale.at(value);
        canvas.box(Math.min(zero, end), y, Math.max(value == 0 ? 0 : 1, Math.abs(end - zero)), BAR, number);
        var furthest = Math.max(zero, end);
        if (one.isRanged()) {
            var low = scale.at(one.low(place).getAsLong());
            var high = scale.at(one.high(place).getAsLong());
            var middle = y + BAR / 2;
            canvas.rule(low, middle, high, middle, "range");
            canvas.rule(low, y + 2, low, y + BAR - 2, "range");
            canvas.rule(high, y + 2, high, y + BAR - 2, "range");
            furthest = Math.max(furthest, Math.max(low, high));
        }
        canvas.label(
                furthest + Canvas.MARGIN, y + BAR - 2, "start", about.unit().text(value, formats), "value");
    }

    /** So far left that the longest value fits beside the longest bar. */
    private int right(Formats formats) {
        var widest = series.stream()
                .flatMap(one -> one.values().stream())
                .flatMap(value -> Stream.of(about.unit().text(value, formats)))
                .mapToInt(Canvas::widthOf)
                .max()
                .orElse(0);
        return Math.max(LEAST_PLOT, Drawing.WIDTH - widest - 2 * Canvas.MARGIN);
    }
}
