package de.antragswerk.costsharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The public part of the costs, for everybody; read at most every few minutes, because anybody can ask as often as they like. */
@ApplicationScoped
public class PublicCosts {
    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Kept(Instant at, Optional<PublicPlan> plan) {}

    private final PlanningTables tables;
    private final Clock clock;
    private final AtomicReference<Kept> kept = new AtomicReference<>();

    @Inject
    PublicCosts(PlanningTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    PublicCosts() {
        this(null, null);
    }

    /** Of the youngest period; empty while there is none. */
    public Optional<PublicPlan> plan() {
        var now = clock.instant();
        var present = kept.get();
        if (present == null || present.at().plus(KEPT).isBefore(now)) {
            present = new Kept(now, tables.plan());
            kept.set(present);
        }
        return present.plan();
    }
}
