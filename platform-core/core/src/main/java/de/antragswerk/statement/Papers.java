package de.antragswerk.statement;

import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Statements and their papers for whoever is signed in: all for the coordination office, those of the own Land for a Land. */
@ApplicationScoped
public class Papers {
    private final StatementTransaction transaction;

    @Inject
    Papers(StatementTransaction transaction) {
        this.transaction = transaction;
    }

    Papers() {
        this(null);
    }

    /** @throws Refusal not found, also where it is another Land's */
    @InScope(ScopeKind.OVERSIGHT)
    public PayerStatement statement(UUID settlement, String land, String payer) {
        return transaction
                .with(connection -> new StatementSource(connection).statement(settlement, land, payer))
                .filter(statement ->
                        !statement.lines().isEmpty() || statement.before().isPresent())
                .orElseThrow(Papers::unknown);
    }

    /** Of one payer; empty where the settlement has none of them. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<Paper> of(UUID settlement, String payer) {
        return transaction.with(connection -> new PaperTable(connection).of(settlement, payer));
    }

    /** @throws Refusal not found until it is made, and where it is another Land's */
    @InScope(ScopeKind.OVERSIGHT)
    public byte[] bytes(Paper.Id id) {
        return transaction
                .with(connection -> new PaperTable(connection).bytes(id))
                .orElseThrow(() -> Refusal.notFound("paper-unknown"));
    }

    /** Of all payers for the coordination office, of the own Land for a Land. */
    @InScope(ScopeKind.OVERSIGHT)
    public PaperProgress progress(UUID settlement) {
        return transaction.with(connection -> new PaperTable(connection).progress(settlement));
    }

    private static Refusal unknown() {
        return Refusal.notFound("statement-unknown");
    }
}
