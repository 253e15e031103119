package de.antragswerk.web.costsharing;

import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.Line;
import de.antragswerk.settlement.Part;
import de.antragswerk.settlement.Step;
import de.antragswerk.web.page.Texts;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether the keys that were agreed are those that divide: among the Länder, and among the Kommunen of each. */
final class KeyChecks {
    private static final Texts TEXTS = Texts.german();

    private KeyChecks() {}

    /** Who shares by a key without having a figure bears nothing by it; mostly that is a slip. */
    static Check figures(Settled settled) {
        var lines = settled.result().lines().stream();
        var known = settled.input().figures().stream()
                .collect(Collectors.toMap(KeyFigures::id, one -> one.values().keySet()));
        var without = lines.filter(line -> settled.profileOf(line).parts().stream()
                        .anyMatch(part -> lacksFigure(line, part, known.getOrDefault(part.figures(), Set.of()))))
                .toList();
        return without.isEmpty()
                ? Check.ok("figures")
                : Check.warning(
                        "figures",
                        "missing",
                        each(without, line -> settled.name(line.payer())),
                        each(without, line -> settled.poolName(line.pool())));
    }

    private static boolean lacksFigure(Line line, Part part, Set<String> payers) {
        return part.key().needsFigures() && !payers.contains(line.payer());
    }

    /** A key that has nothing to divide by, for example because nothing was used at all, gives way to another. */
    static Check substitutes(Settled settled) {
        var substituted = settled.result().lines().stream()
                .flatMap(line -> line.steps().stream()
                        .filter(step -> step.substituted() && step.partCents() > 0)
                        .map(step -> inWords(settled, line, step)))
                .distinct()
                .toList();
        return substituted.isEmpty()
                ? Check.ok("substitutes")
                : Check.warning("substitutes", "some", Checks.listed(substituted));
    }

    private static String inWords(Settled settled, Line line, Step step) {
        var agreed = settled.profileOf(line).parts().get(step.part()).key();
        var pool = settled.poolName(line.pool());
        var where = line.land()
                .map(land -> TEXTS.text("settling.check.substitutes.below", pool, settled.name(land)))
                .orElse(pool);
        return TEXTS.text(
                "settling.check.substitutes.one",
                where,
                TEXTS.text("settling.by." + agreed),
                TEXTS.text("settling.by." + step.key()));
    }

    private static String each(List<Line> lines, Function<Line, String> name) {
        return Checks.listed(lines.stream().map(name).distinct().toList());
    }
}
