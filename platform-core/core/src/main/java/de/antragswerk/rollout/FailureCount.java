package de.antragswerk.rollout;

import de.antragswerk.submission.SubmissionFailed;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Counts a failure as the platform's own work: the citizen's transaction is lost. */
@ApplicationScoped
public class FailureCount {
    private final JourneyEvents events;

    @Inject
    FailureCount(JourneyEvents events) {
        this.events = events;
    }

    FailureCount() {
        this(null);
    }

    @InScope(ScopeKind.PLATFORM)
    public void add(SubmissionFailed failed) {
        events.add(failed.benefit(), failed.pluginVersion(), failed.authority(), "FAILED");
    }
}
