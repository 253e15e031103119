package de.antragswerk.delivery;

import de.antragswerk.submission.SubmissionId;

/** One submission could not be delivered this time. */
public final class DeliveryFailure extends RuntimeException {
    private final transient SubmissionId submission;

    DeliveryFailure(SubmissionId submission, RuntimeException cause) {
        super("delivery-failed", cause);
        this.submission = submission;
    }

    public SubmissionId submission() {
        return submission;
    }

    /** What kind of failure; never its message, which may carry answers. */
    String reason() {
        var name = getCause().getClass().getSimpleName();
        return name.length() <= 60 ? name : name.substring(0, 60);
    }
}
