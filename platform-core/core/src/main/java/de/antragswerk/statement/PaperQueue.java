package de.antragswerk.statement;

import de.antragswerk.costsharing.SettlementClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Orders the papers of a settlement in the transaction that closes it: there is none without the other. */
@ApplicationScoped
public class PaperQueue {
    private final StatementTransaction transaction;
    private final Clock clock;

    @Inject
    PaperQueue(StatementTransaction transaction, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
    }

    PaperQueue() {
        this(null, null);
    }

    public void closed(@Observes SettlementClosed closed) {
        transaction.with(connection -> {
            new PaperTable(connection).order(closed.settlement(), clock.instant());
            return null;
        });
    }
}
