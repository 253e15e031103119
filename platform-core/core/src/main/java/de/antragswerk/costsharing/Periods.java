package de.antragswerk.costsharing;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.costsharing.SettlementPeriod.Proposal;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The settlement periods: opened by the coordination office, and closed by two persons of it. */
@ApplicationScoped
public class Periods {
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private final ScopedConnection scoped;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;
    private final Event<SettlementClosed> closed;

    @Inject
    Periods(
            ScopedConnection scoped,
            CurrentActor actor,
            AuditTrail audit,
            Clock clock,
            Event<SettlementClosed> closed) {
        this.scoped = scoped;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
        this.closed = closed;
    }

    Periods() {
        this(null, null, null, null, null);
    }

    /** The youngest first; for the coordination office and the Länder. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<SettlementPeriod> list() {
        return scoped.with(connection -> new PeriodTable(connection).all());
    }

    @InScope(ScopeKind.OVERSIGHT)
    public Optional<SettlementPeriod> find(String id) {
        return scoped.with(connection -> new PeriodTable(connection).find(id));
    }

    /**
     * Opens a period: whole months that belong to no other period.
     *
     * @throws Refusal invalid with findings at the fields; a conflict when the id or some of the months are taken
     */
    @InScope(ScopeKind.COORDINATION)
    public SettlementPeriod open(NewPeriod period) {
        var findings = period.findings();
        if (!findings.isEmpty()) {
            throw Refusal.invalid("period-faulty", findings);
        }
        return scoped.with(connection -> {
            var periods = new PeriodTable(connection);
            if (!periods.open(period, Signature.of(actor, clock))) {
                throw Refusal.conflict("period-taken");
            }
            audit.decided("PERIOD_OPENED", period.id() + " " + period.from() + " " + period.to());
            return periods.find(period.id()).orElseThrow();
        });
    }

    /**
     * Proposes to close the period, or its correction, with what it would be settled from now. Its pools cannot be changed until the
     * proposal is withdrawn.
     *
     * @return with the digest that the second person confirms
     * @throws Refusal a conflict when the period is not over, proposed, closed or without pools; invalid when it cannot be settled,
     *     with the reason's code as the only finding
     */
    @InScope(ScopeKind.COORDINATION)
    public Proposal propose(String id) {
        return scoped.with(connection -> {
            var by = Signature.of(actor, clock);
            var proposal = new Closing(connection)
                    .propose(id, by, by.at().atZone(GERMANY).toLocalDate());
            audit.decided("PERIOD_PROPOSED", id + " " + proposal.digest());
            return proposal;
        });
    }

    /** Takes the proposal back, whoever made it. */
    @InScope(ScopeKind.COORDINATION)
    public SettlementPeriod withdraw(String id) {
        return scoped.with(connection -> {
            audit.decided("PERIOD_WITHDRAWN", id);
            return new Closing(connection).withdraw(id);
        });
    }

    /**
     * Closes the period, or its correction, as it was proposed. Writes settlement, lines and statements in this transaction; uses
     * that are booked meanwhile wait and fall into the next open period.
     *
     * @param seen the digest that the person has seen
     * @throws Refusal forbidden when the person has proposed it; a conflict when the digest is another, nothing is proposed, or
     *     something has changed since
     */
    @InScope(ScopeKind.COORDINATION)
    public SettlementHead close(String id, String seen) {
        return scoped.with(connection -> {
            var settlement = new Closing(connection).close(id, seen, Signature.of(actor, clock));
            audit.decided("PERIOD_CLOSED", id + " " + seen);
            closed.fire(new SettlementClosed(settlement));
            return new SettlementTable(connection).find(settlement).orElseThrow();
        });
    }

    /**
     * Begins the correction of a closed period: its pools can be changed again, and closing makes a further settlement that names
     * the one it replaces.
     *
     * @param reason for the payers
     */
    @InScope(ScopeKind.COORDINATION)
    public SettlementPeriod correct(String id, String reason) {
        var stated = Closing.reason(reason)
                .orElseThrow(() -> Refusal.invalid(
                        "correction-faulty",
                        List.of(new Finding("/reason", reason.isBlank() ? "missing" : "too-long"))));
        return scoped.with(connection -> {
            audit.decided("PERIOD_CORRECTION", id);
            return new Closing(connection).correct(id, stated);
        });
    }
}
