package de.antragswerk.costsharing;

import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the settlements of a year would follow from now, for the platform's own evaluation of budgets. A Land's share follows from the
 * uses of all Länder, which its own scope does not show; so nothing but a Land's own share may leave the caller.
 */
@ApplicationScoped
public class YearInputs {
    private final ScopedConnection scoped;

    @Inject
    YearInputs(ScopedConnection scoped) {
        this.scoped = scoped;
    }

    YearInputs() {
        this(null);
    }

    /** One for each period that begins in the year and has costs, in any order. */
    @InScope(ScopeKind.PLATFORM)
    public List<SettlementInput> of(int year) {
        return scoped.with(connection -> {
            var inputs = new ArrayList<SettlementInput>();
            for (var period : new PeriodTable(connection).all()) {
                if (period.from().getYear() == year) {
                    inputs.add(new InputTables(connection).of(period, Optional.empty()));
                }
            }
            return inputs.stream().filter(input -> !input.pools().isEmpty()).toList();
        });
    }
}
