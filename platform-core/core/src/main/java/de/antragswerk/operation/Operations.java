package de.antragswerk.operation;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.region.Regions;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The state of the platform, without any case. */
@ApplicationScoped
public class Operations {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Benefits benefits;
    private final Regions regions;

    @Inject
    Operations(Benefits benefits, Regions regions) {
        this.benefits = benefits;
        this.regions = regions;
    }

    Operations() {
        this(null, null);
    }

    @InScope(ScopeKind.OPERATION)
    public List<PluginState> plugins() {
        return benefits.seen().entrySet().stream()
                .map(seen -> new PluginState(
                        seen.getKey().value(),
                        seen.getValue(),
                        benefits.find(seen.getKey()).isPresent()))
                .sorted(Comparator.comparing(PluginState::benefit))
                .toList();
    }

    @InScope(ScopeKind.OPERATION)
    public OutboxState outbox() {
        return count();
    }

    /** For metrics: the platform asks itself. */
    @InScope(ScopeKind.PLATFORM)
    public OutboxState outboxForMetrics() {
        return count();
    }

    /** What is not there yet of what the platform needs to serve; empty when it is ready. */
    @InScope(ScopeKind.PLATFORM)
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (!regions.isLoaded()) {
            missing.add("region-register");
        }
        var enabled = entities.createNativeQuery(
                        "select distinct benefit from benefit_activation where enabled order by 1")
                .getResultList();
        for (var benefit : (List<?>) enabled) {
            if (benefits.find(new de.antragswerk.plugin.BenefitId((String) benefit))
                    .isEmpty()) {
                missing.add("plugin-" + benefit);
            }
        }
        return missing;
    }

    private OutboxState count() {
        var row = (Object[]) entities.createNativeQuery(
                        "select count(*) filter (where state = 'WAITING'), count(*) filter (where state = 'FAILED'),"
                                + " min(created_at) filter (where state = 'WAITING') from outbox where state <> 'DELIVERED'")
                .getSingleResult();
        return new OutboxState(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                Optional.ofNullable((Timestamp) row[2])
                        .map(Timestamp::toInstant)
                        .map(Instant.class::cast));
    }
}
