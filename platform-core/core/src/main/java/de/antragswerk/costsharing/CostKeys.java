package de.antragswerk.costsharing;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.problem.Refusal;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What costs can be divided by: ready profiles, and base figures with their edition. Both are added and never changed. */
@ApplicationScoped
public class CostKeys {
    private final CostTables tables;
    private final AuditTrail audit;

    @Inject
    CostKeys(CostTables tables, AuditTrail audit) {
        this.tables = tables;
        this.audit = audit;
    }

    CostKeys() {
        this(null, null);
    }

    /** In the order in which they are offered. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<ReadyProfile> profiles() {
        return tables.with(connection -> new ProfileTable(connection).all());
    }

    /** Every edition, with the figures of the Länder. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<KeyFigures> figures() {
        return tables.with(connection -> new FigureTable(connection).all());
    }

    /** @throws Refusal a conflict when there are figures with that id: another edition has another id */
    @InScope(ScopeKind.COORDINATION)
    public void add(KeyFigures figures) {
        tables.with(connection -> {
            if (!new FigureTable(connection).add(figures)) {
                throw Refusal.conflict("figures-taken");
            }
            audit.decided("KEY_FIGURES_ADDED", figures.id() + " " + figures.kind() + " " + figures.edition());
            return figures;
        });
    }
}
