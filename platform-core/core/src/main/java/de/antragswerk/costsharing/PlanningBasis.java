package de.antragswerk.costsharing;

import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.SettlementInput;
import java.util.List;
import java.util.TreeMap;

/**
 * What planning starts from.
 *
 * @param input what a settlement would follow from now
 * @param figures of every key, of those who take part and of all Länder; the input has only those that its keys need
 */
public record PlanningBasis(SettlementInput input, List<KeyFigures> figures) {
    public PlanningBasis {
        figures = List.copyOf(figures);
    }

    /** The input with all that is known, for estimates; it is never settled. */
    public SettlementInput known() {
        return new SettlementInput(
                input.period(),
                input.from(),
                input.to(),
                input.proRata(),
                input.corrects(),
                input.pools(),
                input.members(),
                figures,
                input.weights(),
                input.usage());
    }

    /** What one Land may know of it. */
    PlanningBasis forLand(String land) {
        var folded = input.forLand(land);
        return new PlanningBasis(
                folded,
                figures.stream()
                        .map(one -> {
                            var values = new TreeMap<>(one.values());
                            values.keySet()
                                    .removeIf(payer -> payer.length() > land.length() && !payer.startsWith(land));
                            return new KeyFigures(one.id(), one.kind(), one.edition(), one.source(), values);
                        })
                        .toList());
    }
}
