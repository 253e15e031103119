package de.antragswerk.startup;

import de.antragswerk.audit.ChainWorker;
import de.antragswerk.benefit.osgi.PluginTracker;
import de.antragswerk.delivery.OutboxWorker;
import de.antragswerk.draft.DraftExpiry;
import de.antragswerk.provisioning.LandAccessWorker;
import de.antragswerk.region.edition.Editions;
import de.antragswerk.rollout.RolloutClock;
import de.antragswerk.statement.PaperWorker;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Starts what runs by itself: the first data, then delivery and deletion at intervals. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Clockwork {
    private static final System.Logger LOG = System.getLogger(Clockwork.class.getName());
    private static final long DELIVERY_MILLIS = 500;
    private static final long ACCESS_MILLIS = 2000;
    private static final long CHAIN_MILLIS = 1_000;
    private static final long NOTE_MILLIS = 60_000;
    private static final long EXPIRY_MILLIS = 15 * 60_000L;
    private static final long ROLLOUT_MILLIS = 5_000;
    private static final long PAPER_MILLIS = 1_000;
    private static final long REGISTER_MILLIS = 10_000;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    private final FirstData firstData;
    private final PluginTracker plugins;
    private final OutboxWorker worker;
    private final DraftExpiry expiry;
    private final LandAccessWorker access;
    private final ChainWorker chain;
    private final Editions editions;
    private final RolloutClock rollouts;
    private final PaperWorker papers;
    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    @Inject
    Clockwork(
            FirstData firstData,
            PluginTracker plugins,
            OutboxWorker worker,
            DraftExpiry expiry,
            LandAccessWorker access,
            ChainWorker chain,
            Editions editions,
            RolloutClock rollouts,
            PaperWorker papers) {
        this.firstData = firstData;
        this.plugins = plugins;
        this.worker = worker;
        this.expiry = expiry;
        this.access = access;
        this.chain = chain;
        this.editions = editions;
        this.rollouts = rollouts;
        this.papers = papers;
    }

    public Clockwork() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @PostConstruct
    void start() {
        try {
            firstData.load();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the first data could not be loaded", unreachable);
        }
        plugins.start();
        running.add(every(DELIVERY_MILLIS, worker::work));
        running.add(every(ACCESS_MILLIS, access::work));
        running.add(every(ROLLOUT_MILLIS, rollouts::tick));
        running.add(every(PAPER_MILLIS, papers::work));
        running.add(every(EXPIRY_MILLIS, expiry::deleteExpired));
        running.add(every(CHAIN_MILLIS, chain::work));
        running.add(every(NOTE_MILLIS, chain::note));
        running.add(every(REGISTER_MILLIS, editions::refresh));
    }

    @PreDestroy
    void stop() {
        running.forEach(task -> task.cancel(true));
    }

    /** A failure of one run must not end the following ones. */
    private ScheduledFuture<?> every(long millis, Runnable task) {
        return executor.scheduleWithFixedDelay(
                () -> {
                    try {
                        task.run();
                    } catch (RuntimeException failure) {
                        LOG.log(Level.ERROR, "a task of the platform failed and will run again", failure);
                    }
                },
                millis,
                millis,
                TimeUnit.MILLISECONDS);
    }
}
