package de.antragswerk.submission;

import java.util.Set;

/** The one ladder. A submission is on exactly one step at every moment, from the commit that accepted it on. */
public enum SubmissionStatus {
    /** Accepted, waits in the outbox. */
    RECEIVED,
    /** With the authority. */
    DELIVERED,
    /** A caseworker has taken it over. */
    TAKEN_OVER,
    IN_PROGRESS,
    /** The authority has decided and told the citizen. */
    DECIDED,
    /** All attempts to deliver failed; operators see it and put it back. */
    UNDELIVERABLE;

    public Set<SubmissionStatus> next() {
        return switch (this) {
            case RECEIVED -> Set.of(DELIVERED, UNDELIVERABLE);
            case DELIVERED -> Set.of(TAKEN_OVER);
            case TAKEN_OVER -> Set.of(IN_PROGRESS);
            case IN_PROGRESS -> Set.of(DECIDED);
            case DECIDED -> Set.of();
            case UNDELIVERABLE -> Set.of(RECEIVED);
        };
    }
}
