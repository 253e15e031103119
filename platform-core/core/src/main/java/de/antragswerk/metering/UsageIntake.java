package de.antragswerk.metering;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.submission.LegalDay;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes uses of benefits that run elsewhere, from the coordination office or from a Land for itself. A batch is taken as a
 * whole or not at all; sent again under its key, it is answered as before and changes nothing.
 */
@ApplicationScoped
public class UsageIntake {
    private static final String COORDINATION = "coordination";

    private final ScopedConnection scoped;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    UsageIntake(ScopedConnection scoped, CurrentActor actor, Clock clock) {
        this.scoped = scoped;
        this.actor = actor;
        this.clock = clock;
    }

    UsageIntake() {
        this(null, null, null);
    }

    @InScope(ScopeKind.OVERSIGHT)
    public Receipt take(UsageBatch batch) {
        return once(batch.key(), batch.body(), connection -> {
            var findings = new ReportCheck(connection, LegalDay.of(clock.instant()), land()).of(batch.reports());
            if (!findings.isEmpty()) {
                throw Refusal.invalid("usage-batch", findings);
            }
            var taken = new StoredUsage(connection).take(batch.reports(), batch.source(), clock.instant());
            if (!taken.refused().isEmpty()) {
                throw Refusal.invalid("usage-batch", ReportCheck.differing(batch.reports(), taken.refused()));
            }
            return taken;
        });
    }

    /** What was taken back before stays so and counts as a duplicate. */
    @InScope(ScopeKind.OVERSIGHT)
    public Receipt correct(CorrectionBatch batch) {
        return once(batch.key(), batch.body(), connection -> {
            var taken = new StoredUsage(connection)
                    .correct(
                            batch.corrected().stream().map(Correction::of).toList(),
                            batch.reason(),
                            actor.staff().id(),
                            batch.source(),
                            clock.instant());
            if (!taken.refused().isEmpty()) {
                throw Refusal.invalid("usage-correction", unknown(batch.corrected(), Set.copyOf(taken.refused())));
            }
            return taken;
        });
    }

    private static List<Finding> unknown(List<UUID> events, Set<UUID> refused) {
        var findings = new ArrayList<Finding>();
        for (var index = 0; index < events.size() && findings.size() < ReportCheck.MOST_FINDINGS; index++) {
            if (refused.contains(events.get(index))) {
                findings.add(new Finding("/corrects/" + index, "event-unknown"));
            }
        }
        return findings;
    }

    private Receipt once(String key, String body, ScopedConnection.Work<Taken> step) {
        return scoped.with(connection -> once(connection, key, body, step));
    }

    private Receipt once(Connection connection, String key, String body, ScopedConnection.Work<Taken> step)
            throws SQLException {
        var batches = new StoredBatches(connection);
        var sender = land().orElse(COORDINATION);
        batches.hold(sender, key);
        var answered = batches.find(sender, key);
        if (answered.isPresent()) {
            if (!answered.get().body().equals(body)) {
                throw Refusal.conflict("idempotency-key-reused");
            }
            return answered.get().receipt();
        }
        var taken = step.on(connection);
        batches.add(sender, key, body, taken, clock.instant());
        return new Receipt(taken.accepted(), taken.duplicates(), taken.late(), false);
    }

    /** The Land that the present person acts for; empty for the coordination office. */
    private Optional<String> land() {
        return actor.has(Role.COORDINATION_OFFICE)
                ? Optional.empty()
                : actor.staff(Role.LAND_ADMIN).land().map(LandKey::value);
    }
}
