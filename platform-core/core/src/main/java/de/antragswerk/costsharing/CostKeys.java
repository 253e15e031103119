package de.antragswerk.costsharing;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What costs can be divided by: ready profiles, and base figures with their edition. Both are added and never changed. */
@ApplicationScoped
public class CostKeys {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final ScopedConnection scoped;
    private final AuditTrail audit;

    @Inject
    CostKeys(ScopedConnection scoped, AuditTrail audit) {
        this.scoped = scoped;
        this.audit = audit;
    }

    CostKeys() {
        this(null, null);
    }

    /** In the order in which they are offered. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<ReadyProfile> profiles() {
        return scoped.with(connection -> new ProfileTable(connection).all());
    }

    /** Every edition, with the figures of the Länder. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<KeyFigures> figures() {
        return scoped.with(connection -> new FigureTable(connection).all());
    }

    /**
     * @throws Refusal a conflict when there are figures with that id: another edition has another id; invalid with findings
     *     ({@code /id}, {@code /kind}, {@code /edition}, {@code /source}, {@code /values})
     */
    @InScope(ScopeKind.COORDINATION)
    public void add(KeyFigures figures) {
        var findings = findings(figures);
        if (!findings.isEmpty()) {
            throw Refusal.invalid("figures-faulty", findings);
        }
        scoped.with(connection -> {
            if (!new FigureTable(connection).add(figures)) {
                throw Refusal.conflict("figures-taken");
            }
            audit.decided("KEY_FIGURES_ADDED", figures.id() + " " + figures.kind() + " " + figures.edition());
            return figures;
        });
    }

    private static List<Finding> findings(KeyFigures figures) {
        var findings = new ArrayList<Finding>();
        if (!ID.matcher(figures.id()).matches()) {
            findings.add(new Finding("/id", "no-figures-id"));
        }
        if (!figures.kind().needsFigures()) {
            findings.add(new Finding("/kind", "needs-no-figures"));
        }
        if (figures.edition().isBlank() || figures.edition().length() > 40) {
            findings.add(new Finding("/edition", "missing"));
        }
        if (figures.source().isBlank() || figures.source().length() > 500) {
            findings.add(new Finding("/source", "missing"));
        }
        if (figures.values().isEmpty() || figures.values().values().stream().anyMatch(value -> value < 0)) {
            findings.add(new Finding("/values", "no-figures"));
        }
        return findings;
    }
}
