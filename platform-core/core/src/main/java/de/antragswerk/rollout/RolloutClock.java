package de.antragswerk.rollout;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Carries rollouts on by itself. Every node does it; a rollout that another node has just locked is left to that one, and whoever
 * comes later finds the step taken.
 */
@ApplicationScoped
public class RolloutClock {
    private static final System.Logger LOG = System.getLogger(RolloutClock.class.getName());
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Benefits benefits;
    private final Clock clock;

    @Inject
    RolloutClock(Benefits benefits, Clock clock) {
        this.benefits = benefits;
        this.clock = clock;
    }

    RolloutClock() {
        this(null, null);
    }

    @InScope(ScopeKind.PLATFORM)
    public void tick() {
        try {
            carryOn(entities.unwrap(Connection.class));
        } catch (SQLException failure) {
            throw new IllegalStateException("the rollouts cannot be carried on", failure);
        }
    }

    /** In the caller's transaction, which must act for the platform itself. */
    void carryOn(Connection connection) throws SQLException {
        var rollouts = new StoredRollouts(connection);
        var now = clock.instant();
        for (var rollout : rollouts.lockActive()) {
            var advance = Advance.of(
                    rollout,
                    new StoredObservations(connection).of(rollout, now),
                    now,
                    LocalDate.ofInstant(now, GERMANY),
                    benefits.find(rollout.benefit(), rollout.version()).isPresent());
            if (!advance.steps().isEmpty() && rollouts.save(rollout, advance.rollout())) {
                for (var step : advance.steps()) {
                    new StoredSteps(connection).append(rollout.id(), step);
                    LOG.log(
                            Level.INFO,
                            "rollout of {0} {1}: wave {2} {3} {4}",
                            rollout.benefit(),
                            rollout.version(),
                            step.position(),
                            step.action(),
                            step.reason().orElse(""));
                }
            }
        }
    }
}
