package de.antragswerk.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Empties the outbox. Started by the platform's clockwork; one run ends when nothing is due any more. */
@ApplicationScoped
public class OutboxWorker {
    private static final System.Logger LOG = System.getLogger(OutboxWorker.class.getName());

    private final Outbox outbox;
    private final BackOff backOff;
    private final int batch;

    @Inject
    OutboxWorker(
            Outbox outbox,
            @ConfigProperty(name = "antragswerk.outbox.first-wait-seconds", defaultValue = "2") long firstWait,
            @ConfigProperty(name = "antragswerk.outbox.longest-wait-seconds", defaultValue = "3600") long longestWait,
            @ConfigProperty(name = "antragswerk.outbox.attempts", defaultValue = "12") int attempts,
            @ConfigProperty(name = "antragswerk.outbox.batch", defaultValue = "20") int batch) {
        this.outbox = outbox;
        this.backOff = new BackOff(Duration.ofSeconds(firstWait), Duration.ofSeconds(longestWait), attempts);
        this.batch = batch;
    }

    OutboxWorker() {
        this.outbox = null;
        this.backOff = null;
        this.batch = 1;
    }

    /** @return how many submissions were delivered */
    public int work() {
        var delivered = 0;
        while (!Thread.currentThread().isInterrupted()) {
            var now = together();
            if (now == 0) {
                return delivered;
            }
            delivered += now;
        }
        return delivered;
    }

    /** One bad row must not hold up those beside it: after a failure each row of the batch goes alone. */
    private int together() {
        try {
            return outbox.deliver(batch);
        } catch (DeliveryFailure oneOfThem) {
            var delivered = 0;
            for (var row = 0; row < batch; row++) {
                delivered += alone();
            }
            return delivered;
        }
    }

    private int alone() {
        try {
            return outbox.deliver(1);
        } catch (DeliveryFailure failure) {
            LOG.log(
                    Level.WARNING,
                    "submission {0} could not be delivered: {1}",
                    failure.submission(),
                    failure.reason());
            outbox.putOff(failure, backOff);
            return 0;
        }
    }
}
