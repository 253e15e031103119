package de.antragswerk.provisioning;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Carries out what was ordered: at once after the order, and at intervals what had to wait or what a server that died left
 * behind.
 */
@ApplicationScoped
public class LandAccessWorker {
    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    private final LandAccessRun run;

    @Inject
    LandAccessWorker(LandAccessRun run) {
        this.run = run;
    }

    LandAccessWorker() {
        this(null);
    }

    public void work() {
        while (!Thread.currentThread().isInterrupted() && run.next()) {
            // until nothing is due
        }
    }

    /** On another thread: the one that has just committed is still inside its transaction's end. */
    void afterwards(@Observes(during = TransactionPhase.AFTER_SUCCESS) LandAccessOrdered ordered) {
        executor.submit(this::work);
    }
}
