package de.antragswerk.budget;

import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

/** What outlooks start from, in the platform's scope. */
@ApplicationScoped
class BudgetTables {
    private final ScopedConnection scoped;

    @Inject
    BudgetTables(ScopedConnection scoped) {
        this.scoped = scoped;
    }

    BudgetTables() {
        this(null);
    }

    @InScope(ScopeKind.PLATFORM)
    List<Budget> budgets(int year) {
        return scoped.with(connection -> new StoredBudgets(connection).of(year));
    }

    @InScope(ScopeKind.PLATFORM)
    SortedMap<YearMonth, Long> months(LandKey land, YearMonth before) {
        return scoped.with(connection -> new StoredBudgets(connection).months(land, before.atDay(1)));
    }
}
