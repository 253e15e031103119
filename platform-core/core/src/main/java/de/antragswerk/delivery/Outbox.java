package de.antragswerk.delivery;

import de.antragswerk.routing.Arrival;
import de.antragswerk.routing.Distribution;
import de.antragswerk.submission.StatusLadder;
import de.antragswerk.submission.SubmissionId;
import de.antragswerk.submission.SubmissionReceived;
import de.antragswerk.submission.SubmissionStatus;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What waits to be delivered. Several nodes and several workers take rows side by side: a row that one of them holds is
 * skipped by the others, and a worker that dies gives its rows back with its transaction.
 */
@ApplicationScoped
public class Outbox {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Transport transport;
    private final Distribution distribution;
    private final StatusLadder ladder;
    private final Clock clock;

    @Inject
    Outbox(Transport transport, Distribution distribution, StatusLadder ladder, Clock clock) {
        this.transport = transport;
        this.distribution = distribution;
        this.ladder = ladder;
        this.clock = clock;
    }

    Outbox() {
        this(null, null, null, null);
    }

    /** In the transaction that accepts the submission; only there its answers lie open, so the Postkorb is found now. */
    void put(@Observes SubmissionReceived received) {
        var row = new OutboxRow();
        row.submission = received.submission().id().value();
        row.citizen = received.citizen().value();
        row.authority = received.submission().authority().value();
        row.basket = basket(received).orElse(null);
        row.state = "WAITING";
        row.createdAt = clock.instant();
        row.nextAttemptAt = row.createdAt;
        entities.persist(row);
    }

    private Optional<String> basket(SubmissionReceived received) {
        var submission = received.submission();
        return distribution.basketFor(
                submission.authority(),
                Arrival.of(
                        submission.benefit(), received.form().value(), submission.applicationDay(), received.facts()));
    }

    /**
     * Delivers up to {@code most} rows that are due, all in one transaction: either each of them is with its authority,
     * on the ladder and in the citizen's postbox, or none of them has moved. What is written goes to the database
     * together at the end.
     *
     * @return how many were delivered
     * @throws DeliveryFailure naming the row that could not be delivered; with several rows, one of those taken: only a
     *     row that fails alone is known to be the cause
     */
    @InScope(ScopeKind.PLATFORM)
    public int deliver(int most) {
        var due = entities.createNativeQuery(
                        "select submission, authority, basket from outbox where state = 'WAITING' and next_attempt_at <= ?1"
                                + " order by next_attempt_at for update skip locked limit ?2")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, most)
                .getResultList();
        var delivered = ((List<?>) due)
                .stream()
                        .map(row -> (Object[]) row)
                        .map(columns -> deliver(
                                (UUID) columns[0], AuthorityId.of((String) columns[1]), Optional.ofNullable((String)
                                        columns[2])))
                        .toList();
        if (!delivered.isEmpty()) {
            finish(delivered);
        }
        return delivered.size();
    }

    private UUID deliver(UUID id, AuthorityId authority, Optional<String> basket) {
        try {
            transport.deliver(new SubmissionId(id), authority, basket);
            ladder.step(new SubmissionId(id), SubmissionStatus.DELIVERED, Optional.empty());
            return id;
        } catch (RuntimeException failure) {
            throw new DeliveryFailure(new SubmissionId(id), failure);
        }
    }

    private void finish(List<UUID> delivered) {
        try {
            entities.createQuery("update OutboxRow o set o.state = 'DELIVERED', o.attempts = o.attempts + 1,"
                            + " o.finishedAt = :now, o.basket = null where o.submission in :delivered")
                    .setParameter("now", clock.instant())
                    .setParameter("delivered", delivered)
                    .executeUpdate();
        } catch (RuntimeException failure) {
            throw new DeliveryFailure(new SubmissionId(delivered.getFirst()), failure);
        }
    }

    /** Callers hold a transaction in the platform's scope. @return how many rows were put back */
    public int putBackFailed() {
        // The uses of a Land are held one after the other until the end, and everybody takes the Länder in this order.
        var failed = entities.createQuery(
                        "select o from OutboxRow o where o.state = 'FAILED' order by o.authority", OutboxRow.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (var row : failed) {
            row.state = "WAITING";
            row.attempts = 0;
            row.nextAttemptAt = clock.instant();
            row.finishedAt = null;
            ladder.step(new SubmissionId(row.submission), SubmissionStatus.RECEIVED, Optional.empty());
        }
        return failed.size();
    }

    /** Puts the row off, later each time, and after the last attempt gives up where operators can see it. */
    @InScope(ScopeKind.PLATFORM)
    public void putOff(DeliveryFailure failure, BackOff backOff) {
        var row = entities.find(OutboxRow.class, failure.submission().value(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null || !row.state.equals("WAITING")) {
            return;
        }
        row.attempts++;
        row.lastError = failure.reason();
        if (backOff.isExhausted(row.attempts)) {
            row.state = "FAILED";
            row.finishedAt = clock.instant();
            ladder.step(failure.submission(), SubmissionStatus.UNDELIVERABLE, Optional.empty());
        } else {
            row.nextAttemptAt = clock.instant().plus(backOff.after(row.attempts));
        }
    }
}
