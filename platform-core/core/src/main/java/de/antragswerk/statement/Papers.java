package de.antragswerk.statement;

import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Statements and their papers for whoever is signed in: all for the coordination office, those of the own Land for a Land. */
@ApplicationScoped
public class Papers {
    private final ScopedConnection scoped;

    @Inject
    Papers(ScopedConnection scoped) {
        this.scoped = scoped;
    }

    Papers() {
        this(null);
    }

    /** @throws Refusal not found, also where it is another Land's */
    @InScope(ScopeKind.OVERSIGHT)
    public PayerStatement statement(UUID settlement, String land, String payer) {
        return scoped.with(connection -> new StatementSource(connection).statement(settlement, land, payer))
                .filter(statement ->
                        !statement.lines().isEmpty() || statement.before().isPresent())
                .orElseThrow(Papers::unknown);
    }

    /** Of one payer; empty where the settlement has none of them. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<Paper> of(UUID settlement, String payer) {
        return scoped.with(connection -> new PaperTable(connection).of(settlement, payer));
    }

    /** @throws Refusal not found until it is made, and where it is another Land's */
    @InScope(ScopeKind.OVERSIGHT)
    public PaperFile file(Paper.Id id) {
        return read(id);
    }

    /** Of all Länder for the coordination office, by their keys. */
    @InScope(ScopeKind.COORDINATION)
    public List<Paper> ofLaender(UUID settlement) {
        return scoped.with(connection -> new PaperTable(connection).ofLaender(settlement));
    }

    /** Papers of the Kommunen of an area that the actor administers, the youngest first. */
    @InScope(ScopeKind.ADMINISTRATION)
    public List<Paper> below(Ars area) {
        return scoped.with(connection -> new PaperTable(connection).below(area.value()));
    }

    /** @throws Refusal not found until it is made, and where it lies outside of the area */
    @InScope(ScopeKind.ADMINISTRATION)
    public PaperFile fileBelow(Ars area, Paper.Id id) {
        if (!id.payer().startsWith(area.value())) {
            throw Refusal.notFound("paper-unknown");
        }
        return read(id);
    }

    private PaperFile read(Paper.Id id) {
        return scoped.with(connection -> {
                    var table = new PaperTable(connection);
                    var bytes = table.bytes(id);
                    return bytes.isEmpty()
                            ? Optional.<PaperFile>empty()
                            : table.find(id).map(paper -> new PaperFile(paper, bytes.get()));
                })
                .orElseThrow(() -> Refusal.notFound("paper-unknown"));
    }

    /** Of all payers for the coordination office, of the own Land for a Land. */
    @InScope(ScopeKind.OVERSIGHT)
    public PaperProgress progress(UUID settlement) {
        return scoped.with(connection -> new PaperTable(connection).progress(settlement));
    }

    private static Refusal unknown() {
        return Refusal.notFound("statement-unknown");
    }
}
