package de.antragswerk.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** How full the outbox is, for the monitoring: what should alarm somebody before a citizen notices. */
@ApplicationScoped
public class OutboxGauges {
    private final Operations operations;

    @Inject
    OutboxGauges(Operations operations) {
        this.operations = operations;
    }

    OutboxGauges() {
        this(null);
    }

    /** A gauge is known only once its bean is there, and nobody else asks for this one. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {}

    @Gauge(name = "antragswerk_outbox_waiting", absolute = true, unit = MetricUnits.NONE)
    public long waiting() {
        return operations.outboxForMetrics().waiting();
    }

    @Gauge(name = "antragswerk_outbox_failed", absolute = true, unit = MetricUnits.NONE)
    public long failed() {
        return operations.outboxForMetrics().failed();
    }
}
