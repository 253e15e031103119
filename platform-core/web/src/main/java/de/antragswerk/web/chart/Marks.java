package de.antragswerk.web.chart;

/** The marks on the points of a line: circle, square, triangle, diamond. */
final class Marks {
    static final int HALF = 4;

    private Marks() {}

    static String at(int x, int y, int series) {
        return switch (series % Canvas.PATTERNS) {
            case 0 -> "M%d %da4 4 0 1 0 8 0a4 4 0 1 0-8 0z".formatted(x - HALF, y);
            case 1 -> "M%d %dh8v8h-8z".formatted(x - HALF, y - HALF);
            case 2 -> "M%d %dl4 8h-8z".formatted(x, y - HALF);
            default -> "M%d %dl4 4l-4 4l-4-4z".formatted(x, y - HALF);
        };
    }
}
