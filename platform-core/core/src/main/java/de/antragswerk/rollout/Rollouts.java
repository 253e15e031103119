package de.antragswerk.rollout;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.problem.Refusal;
import de.antragswerk.rollout.RolloutView.WaveView;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rollouts in the hands of the coordination office. */
@ApplicationScoped
public class Rollouts {
    private final ScopedConnection scoped;
    private final Benefits benefits;
    private final PlanCheck check;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    Rollouts(ScopedConnection scoped, Benefits benefits, PlanCheck check, CurrentActor actor, Clock clock) {
        this.scoped = scoped;
        this.benefits = benefits;
        this.check = check;
        this.actor = actor;
        this.clock = clock;
    }

    Rollouts() {
        this(null, null, null, null, null);
    }

    /** Of all benefits, the youngest first. */
    @InScope(ScopeKind.COORDINATION)
    public List<Rollout> all() {
        return scoped.with(connection -> new StoredRollouts(connection).all());
    }

    @InScope(ScopeKind.COORDINATION)
    public RolloutView require(UUID id) {
        return scoped.with(connection -> {
            var rollout =
                    new StoredRollouts(connection).find(id).orElseThrow(() -> Refusal.notFound("rollout-unknown"));
            return view(connection, rollout);
        });
    }

    /**
     * Plans to bring an installed version in. Nothing is served differently before the first wave starts.
     *
     * @throws Refusal with findings that point into the plan, or when another version of the benefit is being brought in
     */
    @InScope(ScopeKind.COORDINATION)
    public Rollout plan(Plan plan) {
        var rollout = check.rollout(plan, clock.instant());
        return scoped.with(connection -> {
            if (!new StoredRollouts(connection).add(rollout)) {
                throw Refusal.conflict("rollout-exists");
            }
            note(connection, rollout, 0, "PLANNED", Optional.empty());
            return rollout;
        });
    }

    /**
     * Takes a step. One that is already taken changes nothing, whoever took it.
     *
     * @param revision of the rollout that the decision was made on
     */
    @InScope(ScopeKind.COORDINATION)
    public Rollout act(UUID id, int revision, int position, Action action, String reason) {
        return scoped.with(connection -> {
            var rollouts = new StoredRollouts(connection);
            var before = rollouts.lock(id).orElseThrow(() -> Refusal.notFound("rollout-unknown"));
            var after = stepped(before, position, action, reason);
            if (after == before) {
                return before;
            }
            if (before.revision() != revision || !rollouts.save(before, after)) {
                throw Refusal.conflict("rollout-changed");
            }
            note(connection, after, position, noted(action), Optional.of(reason).filter(text -> !text.isEmpty()));
            return after;
        });
    }

    private Rollout stepped(Rollout rollout, int position, Action action, String reason) {
        return switch (action) {
            case HOLD -> rollout.held(position, reason);
            case RESUME -> rollout.resumed(position, clock.instant());
            case COMPLETE -> rollout.done(position);
            case ROLL_BACK -> rollout.rolledBack(position, reason);
        };
    }

    private static String noted(Action action) {
        return switch (action) {
            case HOLD -> "HELD";
            case RESUME -> "RESUMED";
            case COMPLETE -> "DONE";
            case ROLL_BACK -> "ROLLED_BACK";
        };
    }

    private RolloutView view(Connection connection, Rollout rollout) throws SQLException {
        var now = clock.instant();
        var seen = new StoredObservations(connection).of(rollout, now);
        return new RolloutView(
                rollout,
                benefits.find(rollout.benefit(), rollout.version()).isPresent(),
                rollout.waves().stream()
                        .map(wave -> {
                            var own = seen.getOrDefault(wave.position(), Observations.NONE);
                            return new WaveView(wave, own, wave.judge(own, now));
                        })
                        .toList(),
                new StoredSteps(connection).of(rollout.id()));
    }

    private void note(Connection connection, Rollout rollout, int position, String action, Optional<String> reason)
            throws SQLException {
        var person = actor.staff(Role.COORDINATION_OFFICE).id();
        new StoredSteps(connection)
                .append(rollout.id(), new RolloutStep(clock.instant(), position, person, action, reason));
    }
}
