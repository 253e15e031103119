package de.antragswerk.web.chart;

import java.util.List;

/**
 * Shapes on a canvas that is as wide as a phone and grows with the page. Whole units; the origin is at the upper left.
 *
 * @param boxes filled with the pattern of their series
 * @param paths in the notation of SVG
 */
public record Drawing(int height, List<Box> boxes, List<Rule> rules, List<Curve> paths, List<Label> labels) {
    public static final int WIDTH = 360;

    /** @param pattern the place of the series, counted anew after four */
    public record Box(int x, int y, int width, int height, int pattern) {}

    /** A straight thin line. @param kind axis, grid or range */
    public record Rule(int x1, int y1, int x2, int y2, String kind) {}

    /** @param kind line with the dashes of its series, band or mark */
    public record Curve(String path, String kind, int pattern) {}

    /** @param anchor start, middle or end of the text lies at x */
    public record Label(int x, int y, String anchor, String text, String kind) {}

    public Drawing {
        boxes = List.copyOf(boxes);
        rules = List.copyOf(rules);
        paths = List.copyOf(paths);
        labels = List.copyOf(labels);
    }

    public int width() {
        return WIDTH;
    }
}
