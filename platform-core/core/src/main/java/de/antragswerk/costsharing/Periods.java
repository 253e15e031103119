package de.antragswerk.costsharing;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The settlement periods: opened by the coordination office; closing them is {@link Closings}' business. */
@ApplicationScoped
public class Periods {
    private final CostTables tables;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Periods(CostTables tables, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.tables = tables;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    Periods() {
        this(null, null, null, null);
    }

    /** The youngest first; for the coordination office and the Länder. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<SettlementPeriod> list() {
        return tables.with(connection -> new PeriodTable(connection).all());
    }

    @InScope(ScopeKind.OVERSIGHT)
    public Optional<SettlementPeriod> find(String id) {
        return tables.with(connection -> new PeriodTable(connection).find(id));
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
        return tables.with(connection -> {
            var periods = new PeriodTable(connection);
            if (!periods.open(period, Signature.of(actor, clock))) {
                throw Refusal.conflict("period-taken");
            }
            audit.decided("PERIOD_OPENED", period.id() + " " + period.from() + " " + period.to());
            return periods.find(period.id()).orElseThrow();
        });
    }
}
