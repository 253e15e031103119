package de.antragswerk.statusboard;

import de.antragswerk.tenancy.LandKey;
import java.util.List;
import java.util.Optional;

/**
 * How far a service has come in a Land.
 *
 * @param phases that were reached, in their order
 * @param authorities that take applications for it there at this moment
 */
public record BoardLine(Service service, LandKey land, List<ReachedPhase> phases, int authorities) {

    public BoardLine {
        phases = List.copyOf(phases);
    }

    /** The furthest one; empty when authorities take part and nobody has entered a phase. */
    public Optional<ReachedPhase> current() {
        return phases.isEmpty() ? Optional.empty() : Optional.of(phases.getLast());
    }
}
