package de.antragswerk.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Makes what waits, some papers in each transaction: a server that dies loses only those that it had in hand, and they are made
 * again. Started by the platform's clockwork on each node; nodes share the queue.
 */
@ApplicationScoped
public class PaperWorker {
    /** About a second of work, far below the time that a transaction may take. */
    private static final int BATCH = 8;

    private final PaperRun run;

    @Inject
    PaperWorker(PaperRun run) {
        this.run = run;
    }

    PaperWorker() {
        this(null);
    }

    /** @return how many papers were looked at */
    public int work() {
        var all = 0;
        for (var some = run.some(BATCH); some > 0; some = run.some(BATCH)) {
            all += some;
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
        }
        return all;
    }
}
