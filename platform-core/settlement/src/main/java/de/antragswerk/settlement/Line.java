package de.antragswerk.settlement;

import java.util.List;
import java.util.Optional;

/**
 * What a payer bears of a pool. Lines of Länder sum up to the pool; lines of the Kommunen of a Land sum up to the Land's line.
 *
 * @param land empty for the line of a Land itself
 * @param sharedCents the amount that was divided: the pool, or the Land's line
 * @param cents the sum of the steps
 */
public record Line(
        String pool,
        CostKind kind,
        String payer,
        Optional<String> land,
        long sharedCents,
        long cents,
        List<Step> steps) {
    public Line {
        steps = List.copyOf(steps);
    }
}
