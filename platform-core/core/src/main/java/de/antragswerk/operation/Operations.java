package de.antragswerk.operation;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.delivery.Outbox;
import de.antragswerk.plugin.BenefitId;
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
import java.util.stream.Stream;

/** The state of the platform, without any case. */
@ApplicationScoped
public class Operations {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Benefits benefits;
    private final Regions regions;
    private final Outbox outbox;

    @Inject
    Operations(Benefits benefits, Regions regions, Outbox outbox) {
        this.benefits = benefits;
        this.regions = regions;
        this.outbox = outbox;
    }

    Operations() {
        this(null, null, null);
    }

    @InScope(ScopeKind.OPERATION)
    public List<PluginState> plugins() {
        return benefits.seen().entrySet().stream()
                .flatMap(seen -> states(seen.getKey(), seen.getValue()))
                .sorted(Comparator.comparing(PluginState::benefit))
                .toList();
    }

    /** Every active version, or the one last seen. */
    private Stream<PluginState> states(BenefitId id, String last) {
        var installed = benefits.installed(id);
        return installed.isEmpty()
                ? Stream.of(new PluginState(id.value(), last, false))
                : installed.stream().map(one -> new PluginState(id.value(), one.version(), true));
    }

    @InScope(ScopeKind.OPERATION)
    public OutboxState outbox() {
        return count();
    }

    /** Gives every submission that could not be delivered a new set of attempts. @return how many there were */
    @InScope(ScopeKind.OPERATION)
    public int putBackFailed() {
        return outbox.putBackFailed();
    }

    /** For metrics: the platform asks itself. */
    @InScope(ScopeKind.PLATFORM)
    public OutboxState outboxForMetrics() {
        return count();
    }

    /**
     * What has not been there since the start of what the platform needs to serve; empty when it is ready. A plugin
     * that was here and is away just now does not take the whole node out of service, see {@link #away()}.
     */
    @InScope(ScopeKind.PLATFORM)
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (!regions.isLoaded()) {
            missing.add("region-register");
        }
        enabled().stream()
                .filter(benefit -> !benefits.seen().containsKey(benefit))
                .forEach(benefit -> missing.add("plugin-" + benefit));
        return missing;
    }

    /** Enabled benefits whose plugin was here and is away; their pages ask to come back soon. */
    @InScope(ScopeKind.PLATFORM)
    public List<String> away() {
        return enabled().stream()
                .filter(benefit -> benefits.seen().containsKey(benefit))
                .filter(benefit -> benefits.installed(benefit).isEmpty())
                .map(benefit -> "plugin-" + benefit)
                .toList();
    }

    private List<BenefitId> enabled() {
        var ids = entities.createNativeQuery(
                        "select distinct benefit from benefit_setting where state in ('LIVE', 'PAUSED') order by 1")
                .getResultList();
        return ((List<?>) ids).stream().map(id -> new BenefitId((String) id)).toList();
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
