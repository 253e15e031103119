package de.antragswerk.metering;

import de.antragswerk.submission.StatusReached;
import de.antragswerk.submission.SubmissionReceived;
import de.antragswerk.submission.SubmissionStatus;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.Clock;

/**
 * Counts what the platform itself hands over, in the transaction that hands it over. A submission that nobody could
 * deliver is taken back when delivery gives up, and counted again when an operator has it tried again.
 */
@ApplicationScoped
class UsageCounter {
    /** After every other observer: from here to the end of the transaction the Land's other submissions wait. */
    private static final int LAST = 10_000;

    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final ScopedConnection scoped;
    private final Clock clock;

    @Inject
    UsageCounter(ScopedConnection scoped, Clock clock) {
        this.scoped = scoped;
        this.clock = clock;
    }

    UsageCounter() {
        this(null, null);
    }

    /** Once for each submission. What of it counts is the contract's business. */
    void count(@Observes @Priority(LAST) SubmissionReceived received) {
        var submission = received.submission();
        var use = new UseReport(
                submission.id().value(),
                submission.caseId(),
                submission.authority().value(),
                submission.benefit().value(),
                submission.purpose().name(),
                received.pluginVersion(),
                received.day());
        last(handOvers -> handOvers.count(use));
    }

    void follow(@Observes @Priority(LAST) StatusReached reached) {
        var submission = reached.submission();
        if (submission.status() == SubmissionStatus.UNDELIVERABLE) {
            last(handOvers -> handOvers.withdraw(submission.id().value()));
        } else if (submission.status() == SubmissionStatus.RECEIVED) {
            last(handOvers -> handOvers.countAgain(submission.id().value()));
        }
    }

    private interface Step {
        Object on(HandOvers handOvers) throws SQLException;
    }

    /** What waits to be written goes first, so that nothing but the commit comes after the count. */
    private void last(Step step) {
        entities.flush();
        scoped.with(connection -> step.on(new HandOvers(new StoredUsage(connection), clock.instant())));
    }
}
