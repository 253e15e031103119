package de.antragswerk.web.chart;

import java.util.ArrayList;
import java.util.List;

/** A drawing in the making. */
final class Canvas {
    static final int PATTERNS = 4;
    static final int MARGIN = 4;
    /** What a letter takes at most, on average, at the size of the charts' text. */
    private static final int LETTER = 8;

    private static final int LINE = 20;
    private static final int SWATCH = 24;
    private final List<Drawing.Box> boxes = new ArrayList<>();
    private final List<Drawing.Rule> rules = new ArrayList<>();
    private final List<Drawing.Curve> curves = new ArrayList<>();
    private final List<Drawing.Label> labels = new ArrayList<>();

    static int widthOf(String text) {
        return text.length() * LETTER;
    }

    /** Shortened so that it ends on the canvas; the table has it in full. */
    static String fitting(String text, int width) {
        var most = Math.max(1, width / LETTER);
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }

    void box(int x, int y, int width, int height, int series) {
        boxes.add(new Drawing.Box(x, y, width, height, series % PATTERNS));
    }

    void rule(int x1, int y1, int x2, int y2, String kind) {
        rules.add(new Drawing.Rule(x1, y1, x2, y2, kind));
    }

    void curve(String path, String kind, int series) {
        curves.add(new Drawing.Curve(path, kind, series % PATTERNS));
    }

    void label(int x, int y, String anchor, String text, String kind) {
        labels.add(new Drawing.Label(x, y, anchor, text, kind));
    }

    /** One line for each series, if there are several. @return where the chart itself begins */
    int legend(List<Series> series, boolean lines) {
        if (series.size() < 2) {
            return MARGIN;
        }
        for (var place = 0; place < series.size(); place++) {
            var y = MARGIN + place * LINE;
            if (lines) {
                curve("M%d %dH%d".formatted(MARGIN, y + 8, MARGIN + SWATCH), "line", place);
                curve(Marks.at(MARGIN + SWATCH / 2, y + 8, place), "mark", place);
            } else {
                box(MARGIN, y + 2, SWATCH, 12, place);
            }
            var room = Drawing.WIDTH - SWATCH - 3 * MARGIN;
            label(
                    2 * MARGIN + SWATCH,
                    y + 13,
                    "start",
                    fitting(series.get(place).name(), room),
                    "name");
        }
        return MARGIN + series.size() * LINE + MARGIN;
    }

    Drawing of(int height) {
        return new Drawing(height, boxes, rules, curves, labels);
    }
}
