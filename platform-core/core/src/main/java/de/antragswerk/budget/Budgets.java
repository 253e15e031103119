package de.antragswerk.budget;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.problem.Refusal;
import de.antragswerk.submission.LegalDay;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Budgets of the Länder. A Land sets and sees its own; the coordination office sees all and may set one for a Land. */
@ApplicationScoped
public class Budgets {
    private final ScopedConnection scoped;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    Budgets(ScopedConnection scoped, CurrentActor actor, Clock clock) {
        this.scoped = scoped;
        this.actor = actor;
        this.clock = clock;
    }

    Budgets() {
        this(null, null, null);
    }

    /** Of the year, by Land; those that the actor may see. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<Budget> of(int year) {
        return scoped.with(connection -> new StoredBudgets(connection).of(year));
    }

    /**
     * Sets the budget of a year that is not over; what was set before is kept.
     *
     * @throws Refusal not found for another Land's administrator; a conflict when somebody else was faster
     */
    @InScope(ScopeKind.OVERSIGHT)
    public BudgetOutcome set(Budget budget) {
        requireOwn(actor, budget.land());
        var now = clock.instant();
        var findings = BudgetCheck.findings(budget, LegalDay.of(now).getYear());
        if (!findings.isEmpty()) {
            return new BudgetOutcome.Faulty(findings);
        }
        var by = actor.staff().id();
        if (!scoped.with(connection -> new StoredBudgets(connection).store(budget, now, by))) {
            throw Refusal.conflict("budget-changed");
        }
        return new BudgetOutcome.Stored(budget);
    }

    /** Nobody learns from the answer what another Land has. */
    static void requireOwn(CurrentActor actor, LandKey land) {
        var own = actor.has(Role.COORDINATION_OFFICE)
                || actor.staff(Role.LAND_ADMIN).land().filter(land::equals).isPresent();
        if (!own) {
            throw Refusal.notFound("land-unknown");
        }
    }
}
