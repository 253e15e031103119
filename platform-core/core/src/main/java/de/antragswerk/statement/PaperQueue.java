package de.antragswerk.statement;

import de.antragswerk.costsharing.SettlementClosed;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Orders the papers of a settlement in the transaction that closes it: there is none without the other. */
@ApplicationScoped
public class PaperQueue {
    private final ScopedConnection scoped;
    private final Clock clock;

    @Inject
    PaperQueue(ScopedConnection scoped, Clock clock) {
        this.scoped = scoped;
        this.clock = clock;
    }

    PaperQueue() {
        this(null, null);
    }

    public void closed(@Observes SettlementClosed closed) {
        scoped.with(connection -> {
            new PaperTable(connection).order(closed.settlement(), clock.instant());
            return null;
        });
    }
}
