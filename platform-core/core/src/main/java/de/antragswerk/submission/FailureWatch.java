package de.antragswerk.submission;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/** Reports that sending failed by our own fault, and lets the failure pass. */
@ApplicationScoped
class FailureWatch {
    private static final System.Logger LOG = System.getLogger(FailureWatch.class.getName());
    private final Event<SubmissionFailed> failed;

    @Inject
    FailureWatch(Event<SubmissionFailed> failed) {
        this.failed = failed;
    }

    FailureWatch() {
        this(null);
    }

    SubmitOutcome watched(Benefit benefit, AuthorityId authority, Supplier<SubmitOutcome> sending) {
        try {
            return sending.get();
        } catch (RuntimeException failure) {
            if (isOurs(failure)) {
                report(new SubmissionFailed(benefit.descriptor().id(), benefit.version(), authority));
            }
            throw failure;
        }
    }

    private static boolean isOurs(RuntimeException failure) {
        return !(failure instanceof Refusal refusal) || refusal.kind() == Refusal.Kind.UNAVAILABLE;
    }

    private void report(SubmissionFailed failure) {
        try {
            failed.fire(failure);
        } catch (RuntimeException second) {
            // Whoever sends must learn of the first failure, not of this one.
            LOG.log(Level.ERROR, "a failed submission could not be counted", second);
        }
    }
}
