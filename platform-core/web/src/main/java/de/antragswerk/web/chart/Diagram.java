package de.antragswerk.web.chart;

import de.antragswerk.web.page.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * A chart as the template {@code diagramm.html} shows it: {@code {% include "diagramm.html" with {"chart": chart} %}}.
 *
 * @param id of letters, digits and hyphens, once on its page
 * @param text what the chart shows, in a sentence, for those who do not see it
 * @param head of the table's columns after the first
 * @param ranged whether some series has a lowest and a highest
 */
public record Diagram(
        String id,
        String title,
        String text,
        Drawing drawing,
        String firstHead,
        List<Head> head,
        List<Row> rows,
        boolean ranged) {

    /** @param kind low, middle or high of a series; empty for a series without a range */
    public record Head(String name, String kind) {}

    /** A category with the values of all series, written out; an empty text is no value. */
    public record Row(String name, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Diagram {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("an id is of letters, digits and hyphens: " + id);
        }
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** @param about what stands around the drawing */
    static Diagram of(About about, Drawing drawing, List<String> categories, List<Series> series, Formats formats) {
        var head = new ArrayList<Head>();
        for (var one : series) {
            if (one.isRanged()) {
                List.of("low", "middle", "high").forEach(kind -> head.add(new Head(one.name(), kind)));
            } else {
                head.add(new Head(one.name(), ""));
            }
        }
        var rows = IntStream.range(0, categories.size())
                .mapToObj(place -> new Row(categories.get(place), cells(series, place, about.unit(), formats)))
                .toList();
        var ranged = series.stream().anyMatch(Series::isRanged);
        return new Diagram(about.id(), about.title(), about.text(), drawing, about.axis(), head, rows, ranged);
    }

    private static List<String> cells(List<Series> series, int place, Unit unit, Formats formats) {
        var cells = new ArrayList<String>();
        for (var one : series) {
            if (one.isRanged()) {
                cells.add(text(one.low(place), unit, formats));
                cells.add(text(one.value(place), unit, formats));
                cells.add(text(one.high(place), unit, formats));
            } else {
                cells.add(text(one.value(place), unit, formats));
            }
        }
        return cells;
    }

    private static String text(OptionalLong value, Unit unit, Formats formats) {
        return value.isPresent() ? unit.text(value.getAsLong(), formats) : "";
    }
}
