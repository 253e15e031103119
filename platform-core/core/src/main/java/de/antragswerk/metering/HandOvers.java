package de.antragswerk.metering;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The platform's own hand-overs as uses. The submission is the event; each time it is taken back and counted again, the
 * next event follows from the one before, so that nothing is written twice and nothing is changed.
 */
final class HandOvers {
    private final StoredUsage usage;
    private final Instant now;

    HandOvers(StoredUsage usage, Instant now) {
        this.usage = usage;
        this.now = now;
    }

    Taken count(UseReport use) throws SQLException {
        return usage.take(List.of(use), UseReport.PLATFORM, now);
    }

    /** Nobody could deliver it; what was never counted or is taken back already stays as it is. */
    Taken withdraw(UUID submission) throws SQLException {
        return usage.correct(
                List.of(Correction.of(standing(submission))),
                CorrectionReason.NOT_DELIVERED,
                UseReport.PLATFORM,
                UseReport.PLATFORM,
                now);
    }

    /** It is tried once more; what still counts stays as it is. */
    Optional<Taken> countAgain(UUID submission) throws SQLException {
        var event = standing(submission);
        var first = usage.find(submission);
        return first.isPresent() && usage.find(event).isEmpty()
                ? Optional.of(count(first.get().as(event)))
                : Optional.empty();
    }

    /** The newest event of the submission: each one that was taken back leads to the next. */
    private UUID standing(UUID submission) throws SQLException {
        var event = submission;
        while (usage.isCorrected(event)) {
            event = Correction.of(event).again();
        }
        return event;
    }
}
