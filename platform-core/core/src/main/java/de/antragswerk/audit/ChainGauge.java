package de.antragswerk.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** For the monitoring: more than a minute means that the chain is not kept up. */
@ApplicationScoped
public class ChainGauge {
    private final ChainTransactions chain;
    private final Clock clock;

    @Inject
    ChainGauge(ChainTransactions chain, Clock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    ChainGauge() {
        this(null, null);
    }

    /** A gauge is known only once its bean is there, and nobody else asks for this one. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {}

    @Gauge(name = "antragswerk_audit_unlinked_seconds", absolute = true, unit = MetricUnits.SECONDS)
    public long unlinked() {
        return chain.unlinked(clock.instant()).toSeconds();
    }
}
