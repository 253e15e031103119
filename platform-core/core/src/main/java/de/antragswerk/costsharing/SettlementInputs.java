package de.antragswerk.costsharing;

import de.antragswerk.problem.Refusal;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a settlement of a period would follow from now; for the coordination office, which sees every payer. */
@ApplicationScoped
public class SettlementInputs {
    private final ScopedConnection scoped;

    @Inject
    SettlementInputs(ScopedConnection scoped) {
        this.scoped = scoped;
    }

    SettlementInputs() {
        this(null);
    }

    /**
     * Pools, members, figures, weights and uses as they stand. Of a closed period it is the input of its correction; what its
     * settlement followed from is stored with it ({@link StoredSettlements#input}).
     *
     * @throws Refusal not found when there is no such period
     */
    @InScope(ScopeKind.COORDINATION)
    public SettlementInput of(String period) {
        return scoped.with(connection -> {
            var found = new PeriodTable(connection).find(period).orElseThrow(() -> Refusal.notFound("period-unknown"));
            var latest = new SettlementTable(connection).latest(period);
            return new InputTables(connection).of(found, latest.map(SettlementHead::digest));
        });
    }
}
