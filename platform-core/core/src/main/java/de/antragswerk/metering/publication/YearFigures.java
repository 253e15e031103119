package de.antragswerk.metering.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Turns the uses of a year into what everybody may see of them. Pure.
 *
 * <p>Kommunen, benefits and months each divide the total of their Land, and nothing is published by two of them together. So
 * whatever fits the Kommunen fits any benefits and months: nobody learns more from the three together than from each alone.
 */
final class YearFigures {
    private final SmallCounts rule;

    YearFigures(SmallCounts rule) {
        this.rule = rule;
    }

    /** @param takingPart the Kommunen of each Land, also those without a use: who takes part is public */
    List<Figure> of(int year, Collection<YearUse> uses, Map<String, Set<String>> takingPart) {
        SortedMap<String, SortedMap<String, Long>> counts = new TreeMap<>();
        takingPart.forEach(
                (land, kommunen) -> kommunen.forEach(kommune -> of(counts, land).put(kommune, 0L)));
        uses.forEach(use -> of(counts, use.land()).merge(use.authority(), use.units(), Long::sum));
        var areas = new AreaCounts(rule).published(counts);
        var figures = new ArrayList<Figure>();
        figures.add(figure(Figure.Kind.AREA, "", "", areas.get(AreaCounts.ALL)));
        var benefits = uses.stream().map(YearUse::benefit).collect(Collectors.toCollection(TreeSet::new));
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> "%d-%02d".formatted(year, month))
                .toList();
        counts.forEach((land, kommunen) -> {
            figures.add(figure(Figure.Kind.AREA, land, "", areas.get(land)));
            kommunen.keySet()
                    .forEach(kommune -> figures.add(figure(Figure.Kind.AREA, land, kommune, areas.get(kommune))));
            var own = uses.stream().filter(use -> use.land().equals(land)).toList();
            var known = areas.containsKey(land);
            figures.addAll(divided(Figure.Kind.BENEFIT, land, benefits, own, YearUse::benefit, known));
            figures.addAll(divided(
                    Figure.Kind.MONTH, land, months, own, use -> use.month().toString(), known));
        });
        return figures;
    }

    private static SortedMap<String, Long> of(SortedMap<String, SortedMap<String, Long>> counts, String land) {
        return counts.computeIfAbsent(land, key -> new TreeMap<>());
    }

    private List<Figure> divided(
            Figure.Kind kind,
            String land,
            Collection<String> keys,
            List<YearUse> uses,
            Function<YearUse, String> by,
            boolean totalIsKnown) {
        Map<String, SortedMap<String, Long>> parts = new TreeMap<>();
        keys.forEach(key -> parts.put(key, new TreeMap<>()));
        uses.forEach(use -> parts.get(by.apply(use)).merge(use.authority(), use.units(), Long::sum));
        var cells = parts.entrySet().stream()
                .map(one -> new Cell(one.getKey(), one.getValue(), false))
                .toList();
        Optional<Set<String>> hidden = totalIsKnown ? rule.hidden(cells) : Optional.empty();
        return cells.stream()
                .map(cell -> figure(
                        kind,
                        land,
                        cell.key(),
                        hidden.isEmpty() || hidden.get().contains(cell.key()) ? null : cell.count()))
                .toList();
    }

    private static Figure figure(Figure.Kind kind, String land, String key, Long units) {
        return new Figure(kind, land, key, units == null ? OptionalLong.empty() : OptionalLong.of(units));
    }
}
