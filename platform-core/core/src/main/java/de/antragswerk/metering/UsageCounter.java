package de.antragswerk.metering;

import de.antragswerk.submission.StatusReached;
import de.antragswerk.submission.SubmissionReceived;
import de.antragswerk.submission.SubmissionStatus;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

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

    private final Clock clock;

    @Inject
    UsageCounter(Clock clock) {
        this.clock = clock;
    }

    UsageCounter() {
        this(null);
    }

    /** Once for each submission. What of it counts is the contract's business. */
    void count(@Observes @Priority(LAST) SubmissionReceived received) throws SQLException {
        var submission = received.submission();
        count(new UseReport(
                submission.id().value(),
                submission.caseId(),
                submission.authority().value(),
                submission.benefit().value(),
                submission.purpose().name(),
                received.pluginVersion(),
                received.day()));
    }

    void follow(@Observes @Priority(LAST) StatusReached reached) throws SQLException {
        var submission = reached.submission();
        if (submission.status() == SubmissionStatus.UNDELIVERABLE) {
            withdraw(submission.id().value());
        } else if (submission.status() == SubmissionStatus.RECEIVED) {
            countAgain(submission.id().value());
        }
    }

    private void withdraw(UUID submission) throws SQLException {
        var usage = usage();
        usage.correct(
                List.of(Correction.of(standing(usage, submission))),
                CorrectionReason.NOT_DELIVERED,
                UseReport.PLATFORM,
                UseReport.PLATFORM,
                clock.instant());
    }

    /** Under a new event: the old one and its correction stay what they are. */
    private void countAgain(UUID submission) throws SQLException {
        var usage = usage();
        var event = standing(usage, submission);
        var first = usage.find(submission);
        if (first.isPresent() && usage.find(event).isEmpty()) {
            count(first.get().as(event));
        }
    }

    /** The newest event of the submission: each one that was taken back leads to the next. */
    private static UUID standing(StoredUsage usage, UUID submission) throws SQLException {
        var event = submission;
        while (usage.isCorrected(event)) {
            event = Correction.of(event).again();
        }
        return event;
    }

    private void count(UseReport report) throws SQLException {
        usage().take(List.of(report), UseReport.PLATFORM, clock.instant());
    }

    /** What waits to be written goes first, so that nothing but the commit comes after the count. */
    private StoredUsage usage() {
        entities.flush();
        return new StoredUsage(entities.unwrap(Connection.class));
    }
}
