package de.antragswerk.web.chart;

import de.antragswerk.web.page.Formats;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Lines over categories that follow each other, such as months; a pale band spans the range of a series. */
public record LineChart(About about, List<String> categories, List<Series> series) {
    private static final int PLOT = 180;
    private static final int ABOVE = 20;
    private static final int BELOW = 24;
    private static final int LEFT = 8;
    private static final int RIGHT = Drawing.WIDTH - 8;

    public LineChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    public Diagram drawn(Formats formats) {
        var canvas = new Canvas();
        var top = canvas.legend(series, true) + ABOVE;
        var bottom = top + PLOT;
        var scale = Scale.of(series, bottom, top);
        grid(canvas, scale, formats);
        for (var number = 0; number < series.size(); number++) {
            draw(canvas, scale, series.get(number), number);
        }
        names(canvas, bottom + BELOW - Canvas.MARGIN);
        return Diagram.of(about, canvas.of(bottom + BELOW + Canvas.MARGIN), categories, series, formats);
    }

    private void grid(Canvas canvas, Scale scale, Formats formats) {
        LongStream.of(scale.least(), 0, scale.most() / 2, scale.most())
                .distinct()
                .forEach(value -> {
                    var y = scale.at(value);
                    canvas.rule(LEFT, y, RIGHT, y, value == 0 ? "axis" : "grid");
                    canvas.label(LEFT, y - Canvas.MARGIN, "start", about.unit().text(value, formats), "value");
                });
    }

    private void draw(Canvas canvas, Scale scale, Series one, int number) {
        var places = IntStream.range(0, categories.size())
                .filter(place -> one.value(place).isPresent())
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return;
        }
        if (one.isRanged()) {
            canvas.curve(band(scale, one, places), "band", number);
        }
        canvas.curve(
                "M"
                        + places.stream()
                                .map(place ->
                                        point(scale, place, one.value(place).getAsLong()))
                                .collect(Collectors.joining("L")),
                "line",
                number);
        places.forEach(place ->
                canvas.curve(Marks.at(x(place), scale.at(one.value(place).getAsLong()), number), "mark", number));
    }

    private String band(Scale scale, Series one, List<Integer> places) {
        var there = places.stream()
                .map(place -> point(scale, place, one.high(place).getAsLong()))
                .collect(Collectors.joining("L"));
        var back = places.reversed().stream()
                .map(place -> point(scale, place, one.low(place).getAsLong()))
                .collect(Collectors.joining("L"));
        return "M" + there + "L" + back + "z";
    }

    private String point(Scale scale, int place, long value) {
        return x(place) + " " + scale.at(value);
    }

    private int x(int place) {
        return categories.size() < 2
                ? (LEFT + RIGHT) / 2
                : LEFT + Marks.HALF + (RIGHT - LEFT - 2 * Marks.HALF) * place / (categories.size() - 1);
    }

    /** The first and the last category; those between are in the table. */
    private void names(Canvas canvas, int y) {
        if (categories.isEmpty()) {
            return;
        }
        var half = Drawing.WIDTH / 2 - 2 * Canvas.MARGIN;
        canvas.label(LEFT, y, "start", Canvas.fitting(categories.getFirst(), half), "name");
        if (categories.size() > 1) {
            canvas.label(RIGHT, y, "end", Canvas.fitting(categories.getLast(), half), "name");
        }
    }
}
