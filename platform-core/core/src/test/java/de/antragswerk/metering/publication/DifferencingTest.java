package de.antragswerk.metering.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Totals minus what is published below them, over random years of a size as they occur, by strangers and by those who contributed. */
class DifferencingTest {
    private static final int YEAR = 2025;
    private static final List<String> BENEFITS = List.of("alg2", "asylblg", "hzl", "wbs", "wohngeld");

    @Test
    void noDifferenceShowsASmallCount() {
        var random = new Random(10);
        var published = 0L;
        for (var round = 0; round < 300; round++) {
            var takingPart = kommunen(random);
            var uses = uses(random, takingPart);
            var figures = new YearFigures(new SmallCounts()).of(YEAR, uses, takingPart);
            published += figures.stream()
                    .filter(figure -> figure.units().isPresent())
                    .count();
            figures.forEach(figure -> assertThat(figure.units().orElse(0))
                    .satisfiesAnyOf(
                            units -> assertThat(units).isZero(),
                            units -> assertThat(units).isGreaterThanOrEqualTo(10)));
            attack(figures, uses, figure -> figure.key().isEmpty(), "", YearUse::land);
            takingPart.keySet().forEach(land -> {
                for (var kind : Figure.Kind.values()) {
                    attack(
                            figures,
                            uses,
                            figure -> figure.kind() == kind
                                    && figure.land().equals(land)
                                    && !figure.key().isEmpty(),
                            land,
                            YearUse::authority);
                }
            });
        }
        assertThat(published).isGreaterThan(10_000);
    }

    @Test
    void publishingTheSameTwiceShowsTheSame() {
        var random = new Random(3);
        var takingPart = kommunen(random);
        var uses = new ArrayList<>(uses(random, takingPart));
        var first = new YearFigures(new SmallCounts()).of(YEAR, uses, takingPart);
        java.util.Collections.shuffle(uses, random);
        assertThat(new YearFigures(new SmallCounts()).of(YEAR, uses, takingPart))
                .isEqualTo(first);
    }

    /** What is hidden together is 0 cells, or enough for everybody who knows their own part of it. */
    private static void attack(
            List<Figure> figures,
            List<YearUse> uses,
            Predicate<Figure> below,
            String land,
            java.util.function.Function<YearUse, String> contributor) {
        var total = figures.stream()
                .filter(figure -> figure.kind() == Figure.Kind.AREA
                        && figure.land().equals(land)
                        && figure.key().isEmpty())
                .findFirst()
                .orElseThrow();
        var cells =
                figures.stream().filter(below).filter(figure -> figure != total).toList();
        var hidden = cells.stream().filter(figure -> figure.units().isEmpty()).toList();
        if (total.units().isEmpty()) {
            assertThat(hidden).hasSameSizeAs(cells);
            return;
        }
        var rest = total.units().getAsLong()
                - cells.stream().mapToLong(figure -> figure.units().orElse(0)).sum();
        if (hidden.isEmpty()) {
            assertThat(rest).isZero();
            return;
        }
        var whole = hidden.size() == cells.size();
        assertThat(hidden.size() >= 3 || whole).isTrue();
        if (!whole) {
            assertThat(rest).isGreaterThanOrEqualTo(10);
            own(uses, hidden, contributor)
                    .values()
                    .forEach(own -> assertThat(rest - own).isGreaterThanOrEqualTo(10));
        }
    }

    private static Map<String, Long> own(
            List<YearUse> uses, List<Figure> hidden, java.util.function.Function<YearUse, String> contributor) {
        Map<String, Long> own = new HashMap<>();
        for (var figure : hidden) {
            uses.stream()
                    .filter(use -> use.land().equals(figure.land()))
                    .filter(use -> switch (figure.kind()) {
                        case AREA -> figure.key().isEmpty() || use.authority().equals(figure.key());
                        case BENEFIT -> use.benefit().equals(figure.key());
                        case MONTH -> use.month().toString().equals(figure.key());
                    })
                    .forEach(use -> own.merge(contributor.apply(use), use.units(), Long::sum));
        }
        return own;
    }

    private static Map<String, Set<String>> kommunen(Random random) {
        Map<String, Set<String>> kommunen = new TreeMap<>();
        for (var land = 1; land <= 1 + random.nextInt(16); land++) {
            var key = "%02d".formatted(land);
            kommunen.put(key, new TreeSet<>());
            for (var number = random.nextInt(20); number >= 0; number--) {
                kommunen.get(key).add(key + "%03d".formatted(number));
            }
        }
        return kommunen;
    }

    /** Many small numbers and a few large ones. */
    private static List<YearUse> uses(Random random, Map<String, Set<String>> kommunen) {
        return kommunen.entrySet().stream()
                .flatMap(land -> land.getValue().stream()
                        .filter(kommune -> random.nextInt(4) > 0)
                        .flatMap(kommune -> random.ints(1 + random.nextInt(6), 1, 13)
                                .mapToObj(month -> new YearUse(
                                        land.getKey(),
                                        kommune,
                                        BENEFITS.get(random.nextInt(BENEFITS.size())),
                                        YearMonth.of(YEAR, month),
                                        (long) Math.exp(random.nextDouble() * 7)))))
                .collect(Collectors.toList());
    }
}
