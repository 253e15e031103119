package de.antragswerk.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Links what was committed to the journal, apart from the transactions that write it: a chain inside them would make every
 * submission wait for every other. Started by the platform's clockwork on each node; one at a time links.
 */
@ApplicationScoped
public class ChainWorker {
    private static final System.Logger LOG = System.getLogger(ChainWorker.class.getName());
    private static final int BATCH = 5_000;
    private static final int THOROUGH_EVERY = 30;
    private static final Duration SHORT = Duration.ofSeconds(20);
    private static final Duration EVERYTHING = Duration.ofDays(100_000);
    private static final Duration BETWEEN_NOTES = Duration.ofHours(1);
    private static final Duration BETWEEN_VERIFICATIONS = Duration.ofDays(1);

    private final ChainTransactions chain;
    private final AuditChain verification;
    private final Clock clock;
    private final AtomicLong runs = new AtomicLong();

    @Inject
    ChainWorker(ChainTransactions chain, AuditChain verification, Clock clock) {
        this.chain = chain;
        this.verification = verification;
        this.clock = clock;
    }

    ChainWorker() {
        this(null, null, null);
    }

    public void work() {
        var lookBack = lookBack(runs.getAndIncrement());
        while (!Thread.currentThread().isInterrupted() && chain.link(clock.instant(), lookBack, BATCH) == BATCH) {
            // A full batch: more waits.
        }
    }

    /** Notes the head each hour, also in the server's log, which lies outside of the database; verifies each day. */
    public void note() {
        var now = clock.instant();
        chain.noteHead(now, BETWEEN_NOTES)
                .ifPresent(head -> LOG.log(Level.INFO, "head of the audit journal''s chain: {0}", head.toString()));
        if (chain.state(now)
                .lastVerification()
                .filter(last -> last.finishedAt().isAfter(now.minus(BETWEEN_VERIFICATIONS)))
                .isEmpty()) {
            verification.follow(Optional.empty());
        }
    }

    /** Most runs look at what is new; some look at what long transactions left behind; the first one at everything. */
    private static Duration lookBack(long run) {
        if (run == 0) {
            return EVERYTHING;
        }
        return run % THOROUGH_EVERY == 0 ? ChainTransactions.LONGEST_TRANSACTION : SHORT;
    }
}
