package de.antragswerk.rollout;

import de.antragswerk.draft.DraftBegun;
import de.antragswerk.submission.SubmissionFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Notes what shows how a version does. What was sent is counted by the usage records already. */
@ApplicationScoped
public class Journeys {
    private final JourneyEvents events;
    private final FailureCount failures;

    @Inject
    Journeys(JourneyEvents events, FailureCount failures) {
        this.events = events;
        this.failures = failures;
    }

    Journeys() {
        this(null, null);
    }

    /** In the draft's own transaction. */
    public void begun(@Observes DraftBegun begun) {
        events.add(begun.benefit(), begun.pluginVersion(), begun.authority(), "BEGUN");
    }

    /** In a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(@Observes SubmissionFailed failed) {
        failures.add(failed);
    }
}
