package de.antragswerk.costsharing;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.problem.Refusal;
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

/** The cost pools of the periods. They change while their period is open and not proposed, or while it is being corrected. */
@ApplicationScoped
public class CostPools {
    private final ScopedConnection scoped;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CostPools(ScopedConnection scoped, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.scoped = scoped;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    CostPools() {
        this(null, null, null, null);
    }

    /** By id; for the coordination office and the Länder. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<CostPool> of(String period) {
        return scoped.with(connection -> new PoolTable(connection).of(period));
    }

    @InScope(ScopeKind.OVERSIGHT)
    public Optional<CostPool> find(String id) {
        return scoped.with(connection -> new PoolTable(connection).find(id));
    }

    /**
     * Adds a pool to the period, or changes the one with its id.
     *
     * @throws Refusal not found without such a period; invalid with findings; a conflict when the period is proposed or closed, or
     *     the id belongs to another period's pool
     */
    @InScope(ScopeKind.COORDINATION)
    public CostPool put(String period, PoolEntry entry) {
        return write(period, entry, PoolTable::put, "pool-of-another-period");
    }

    /**
     * Adds a pool to the period; sent twice, it is added once.
     *
     * @throws Refusal as {@link #put}, but a conflict {@code pool-exists} when there is a pool with its id, whatever its period
     */
    @InScope(ScopeKind.COORDINATION)
    public CostPool add(String period, PoolEntry entry) {
        return write(period, entry, PoolTable::add, "pool-exists");
    }

    /** Whether it was written. */
    private interface Write {
        boolean to(PoolTable table, CostPool pool, Signature by) throws SQLException;
    }

    private CostPool write(String period, PoolEntry entry, Write write, String otherwise) {
        var findings = entry.findings();
        if (!findings.isEmpty()) {
            throw Refusal.invalid("pool-faulty", findings);
        }
        return scoped.with(connection -> {
            var pool = entry.in(editable(connection, period));
            profiles(connection, pool);
            if (!write.to(new PoolTable(connection), pool, Signature.of(actor, clock))) {
                throw Refusal.conflict(otherwise);
            }
            audit.decided("POOL_PUT", pool.id() + " " + period + " " + pool.plannedCents() + " " + pool.amountCents());
            return pool;
        });
    }

    /** @throws Refusal not found when the period has no such pool; a conflict when it is proposed or closed */
    @InScope(ScopeKind.COORDINATION)
    public void remove(String period, String id) {
        scoped.with(connection -> {
            editable(connection, period);
            var pools = new PoolTable(connection);
            if (pools.find(id).filter(pool -> pool.period().equals(period)).isEmpty() || !pools.remove(id)) {
                throw Refusal.notFound("pool-unknown");
            }
            audit.decided("POOL_REMOVED", id + " " + period);
            return id;
        });
    }

    private static void profiles(Connection connection, CostPool pool) throws SQLException {
        if (!new FigureTable(connection).fits(pool.profile())) {
            throw Refusal.invalid("figures-unknown");
        }
    }

    /** Held until the transaction ends: nobody proposes or closes it meanwhile. */
    static SettlementPeriod editable(Connection connection, String id) throws SQLException {
        var period = new PeriodTable(connection).hold(id).orElseThrow(() -> Refusal.notFound("period-unknown"));
        if (!period.editable()) {
            throw Refusal.conflict(period.proposal().isPresent() ? "period-proposed" : "period-closed");
        }
        return period;
    }
}
