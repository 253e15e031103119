package de.antragswerk.metering;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;

/**
 * The chains over the uses, one for each Land: each block covers the records of one transaction and the block before, so
 * that nobody, not even who owns the database, changes or removes a record without its being found.
 */
@ApplicationScoped
public class UsageChain {
    private static final long SLICE = 1_000;

    private final ScopedConnection scoped;
    private final CurrentActor actor;

    @Inject
    UsageChain(ScopedConnection scoped, CurrentActor actor) {
        this.scoped = scoped;
        this.actor = actor;
    }

    UsageChain() {
        this(null, null);
    }

    @InScope(ScopeKind.OVERSIGHT)
    public UsageChainState state(LandKey land) {
        requireVisible(land);
        return scoped.with(connection -> new StoredUsageChain(connection, land.value()).state());
    }

    /** Follows the whole chain, and adds everything up once more. */
    @InScope(ScopeKind.OVERSIGHT)
    public UsageVerification verify(LandKey land) {
        requireVisible(land);
        return scoped.with(connection -> verified(new StoredUsageChain(connection, land.value())));
    }

    static UsageVerification verified(StoredUsageChain chain) throws SQLException {
        var state = chain.state();
        var faults = new ArrayList<UsageFault>();
        for (var from = 0L; from < state.blocks() && faults.size() < UsageVerification.MOST_FAULTS; from += SLICE) {
            faults.addAll(chain.faults(from, Math.min(state.blocks(), from + SLICE)));
        }
        faults.addAll(chain.faults(state.blocks(), Long.MAX_VALUE));
        return new UsageVerification(state, faults, chain.sumsHold());
    }

    /** Nobody learns from the answer whether a foreign Land takes part. */
    private void requireVisible(LandKey land) {
        if (!actor.has(Role.COORDINATION_OFFICE)
                && !actor.staff(Role.LAND_ADMIN).land().filter(land::equals).isPresent()) {
            throw Refusal.notFound("area-unknown");
        }
    }
}
