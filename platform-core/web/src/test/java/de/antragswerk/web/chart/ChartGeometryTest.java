package de.antragswerk.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.web.page.Formats;
import de.antragswerk.web.page.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartGeometryTest {
    private static final Formats GERMAN = Formats.of(Language.GERMAN);
    private static final About ABOUT = new About("kosten", "Kosten", "Kosten je Land.", "Land", Unit.EURO);
    private static final Pattern POINT = Pattern.compile("[ML](-?\\d+) (-?\\d+)");

    private static BarChart bars(Series... series) {
        return new BarChart(ABOUT, names(series[0].values().size()), List.of(series));
    }

    private static LineChart lines(Series... series) {
        return new LineChart(ABOUT, names(series[0].values().size()), List.of(series));
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(place -> "Land " + place).toList();
    }

    private static void assertOnCanvas(Drawing drawing) {
        for (var box : drawing.boxes()) {
            assertThat(box.width()).isNotNegative();
            assertInside(drawing, box.x(), box.y());
            assertInside(drawing, box.x() + box.width(), box.y() + box.height());
        }
        for (var rule : drawing.rules()) {
            assertInside(drawing, rule.x1(), rule.y1());
            assertInside(drawing, rule.x2(), rule.y2());
        }
        for (var curve : drawing.paths()) {
            POINT.matcher(curve.path())
                    .results()
                    .forEach(point ->
                            assertInside(drawing, Integer.parseInt(point.group(1)), Integer.parseInt(point.group(2))));
        }
        for (var label : drawing.labels()) {
            var width = Canvas.widthOf(label.text()) * (label.anchor().equals("end") ? -1 : 1);
            assertInside(drawing, label.x(), label.y());
            assertInside(drawing, label.x() + width, label.y());
        }
    }

    private static void assertInside(Drawing drawing, int x, int y) {
        assertThat(x).isBetween(0, Drawing.WIDTH);
        assertThat(y).isBetween(0, drawing.height());
    }

    private static Series random(Random random, int count, boolean negative) {
        var low = new ArrayList<Long>();
        var middle = new ArrayList<Long>();
        var high = new ArrayList<Long>();
        for (var place = 0; place < count; place++) {
            var three = random.longs(3, negative ? -2_000_000_000L : 0, 20_000_000_000L)
                    .sorted()
                    .toArray();
            low.add(three[0]);
            middle.add(three[1]);
            high.add(three[2]);
        }
        var name = "Reihe ".repeat(1 + random.nextInt(20)).strip();
        return random.nextBoolean() ? Series.ranged(name, low, middle, high) : Series.of(name, middle);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 16, 100})
    void nothingEverLeavesTheCanvas(int count) {
        for (var seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var series = IntStream.rangeClosed(0, random.nextInt(6))
                    .mapToObj(one -> random(random, count, random.nextBoolean()))
                    .toArray(Series[]::new);
            assertOnCanvas(bars(series).drawn(GERMAN).drawing());
            assertOnCanvas(lines(series).drawn(GERMAN).drawing());
        }
    }

    @Test
    void allZeroIsBarsWithoutLength() {
        var drawing = bars(Series.of("jetzt", List.of(0L, 0L))).drawn(GERMAN).drawing();
        assertOnCanvas(drawing);
        assertThat(drawing.boxes()).extracting(Drawing.Box::width).containsOnly(0);
        assertOnCanvas(lines(Series.of("jetzt", List.of(0L, 0L))).drawn(GERMAN).drawing());
    }

    @Test
    void oneValueFillsTheRoomForBars() {
        var drawing = bars(Series.of("jetzt", List.of(42L))).drawn(GERMAN).drawing();
        assertThat(drawing.boxes().getFirst().width()).isGreaterThan(200);
    }

    @Test
    void negativeDifferencesPointToTheOtherSideOfZero() {
        var drawing = bars(Series.of("Unterschied", List.of(-100L, 100L)))
                .drawn(GERMAN)
                .drawing();
        var down = drawing.boxes().get(0);
        var up = drawing.boxes().get(1);
        assertThat(down.x() + down.width()).isEqualTo(up.x());
        assertThat(down.width()).isEqualTo(up.width());
    }

    @Test
    void theLargestAmountsDoNotOverflow() {
        assertOnCanvas(bars(Series.of("viel", List.of(Long.MAX_VALUE, Long.MIN_VALUE + 1)))
                .drawn(GERMAN)
                .drawing());
    }

    @Test
    void lengthsAreProportionalToValues() {
        var random = new Random(7);
        for (var run = 0; run < 200; run++) {
            var value = random.nextLong(1_000_000);
            var boxes = bars(Series.of("jetzt", List.of(value, 1_000_000L)))
                    .drawn(GERMAN)
                    .drawing()
                    .boxes();
            var exact = boxes.get(1).width() * value / 1_000_000;
            assertThat((long) boxes.get(0).width()).isBetween(exact, exact + 1);
        }
    }

    @Test
    void aSmallAmountStaysVisible() {
        var boxes = bars(Series.of("jetzt", List.of(1L, 1_000_000_000L)))
                .drawn(GERMAN)
                .drawing()
                .boxes();
        assertThat(boxes.getFirst().width()).isEqualTo(1);
    }

    @Test
    void seriesDifferByPatternAndCarryTheirNames() {
        var drawing = bars(
                        Series.of("jetzt", List.of(1L)),
                        Series.of("dann", List.of(2L)),
                        Series.of("Plan", List.of(3L)),
                        Series.of("Vorjahr", List.of(4L)))
                .drawn(GERMAN)
                .drawing();
        assertThat(drawing.labels()).extracting(Drawing.Label::text).contains("jetzt", "dann", "Plan", "Vorjahr");
        assertThat(drawing.boxes())
                .filteredOn(box -> box.width() > 0 && box.height() == 14)
                .extracting(Drawing.Box::pattern)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyValueStandsInTheTableAsWell() {
        var diagram = lines(
                        Series.ranged("Prognose", List.of(100L), List.of(200L), List.of(300L))
                                .startingAt(1),
                        Series.of("bisher", List.of(50L)))
                .drawn(GERMAN);
        assertThat(diagram.rows()).isEqualTo(List.of(new Diagram.Row("Land 0", List.of("", "", "", "0,50 €"))));
        var both = new LineChart(
                        ABOUT,
                        List.of("Januar", "Februar"),
                        List.of(
                                Series.ranged("Prognose", List.of(100L), List.of(200L), List.of(300L))
                                        .startingAt(1),
                                Series.of("bisher", List.of(50L))))
                .drawn(GERMAN);
        assertThat(both.rows().getLast().cells()).containsExactly("1,00 €", "2,00 €", "3,00 €", "");
    }

    @Test
    void noCategoryIsAnEmptyDrawing() {
        assertOnCanvas(new BarChart(ABOUT, List.of(), List.of(Series.of("jetzt", List.of())))
                .drawn(GERMAN)
                .drawing());
        assertOnCanvas(new LineChart(ABOUT, List.of(), List.of(Series.of("jetzt", List.of())))
                .drawn(GERMAN)
                .drawing());
    }

    @Test
    void aRangeNeedsBothEnds() {
        assertThatThrownBy(() -> Series.ranged("halb", List.of(1L), List.of(1L), Collections.emptyList()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
