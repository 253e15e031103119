package de.antragswerk.budget;

import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

/** What outlooks start from, in the platform's scope. */
@ApplicationScoped
class BudgetTables {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    @InScope(ScopeKind.PLATFORM)
    List<Budget> budgets(int year) {
        try {
            return new StoredBudgets(entities.unwrap(Connection.class)).of(year);
        } catch (SQLException failure) {
            throw Budgets.unreadable(failure);
        }
    }

    @InScope(ScopeKind.PLATFORM)
    SortedMap<YearMonth, Long> months(LandKey land, YearMonth before) {
        try {
            return new StoredBudgets(entities.unwrap(Connection.class)).months(land, before.atDay(1));
        } catch (SQLException failure) {
            throw Budgets.unreadable(failure);
        }
    }
}
