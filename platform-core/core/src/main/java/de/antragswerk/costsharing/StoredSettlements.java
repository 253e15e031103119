package de.antragswerk.costsharing;

import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Closed settlements for whoever is signed in: all of it for the coordination office, the own statement and lines for a Land. The
 * platform's own work reads {@link SettlementTable} on its transaction's connection.
 */
@ApplicationScoped
public class StoredSettlements {
    private final ScopedConnection scoped;

    @Inject
    StoredSettlements(ScopedConnection scoped) {
        this.scoped = scoped;
    }

    StoredSettlements() {
        this(null);
    }

    /** Of a period, the youngest first. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<SettlementHead> list(String period) {
        return scoped.with(connection -> new SettlementTable(connection).of(period));
    }

    /** The one that holds. */
    @InScope(ScopeKind.OVERSIGHT)
    public Optional<SettlementHead> latest(String period) {
        return scoped.with(connection -> new SettlementTable(connection).latest(period));
    }

    @InScope(ScopeKind.OVERSIGHT)
    public SettlementHead find(UUID id) {
        return scoped.with(connection -> new SettlementTable(connection).find(id))
                .orElseThrow(StoredSettlements::unknown);
    }

    /** Canonical bytes of what it followed from; the coordination office's alone. */
    @InScope(ScopeKind.COORDINATION)
    public byte[] input(UUID id) {
        return scoped.with(connection -> new SettlementTable(connection).input(id))
                .orElseThrow(StoredSettlements::unknown);
    }

    /** Canonical bytes; the coordination office's alone. */
    @InScope(ScopeKind.COORDINATION)
    public byte[] result(UUID id) {
        return scoped.with(connection -> new SettlementTable(connection).result(id))
                .orElseThrow(StoredSettlements::unknown);
    }

    /** The Länder that have a statement of it: all, or only the own. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<LandKey> lands(UUID id) {
        return scoped.with(connection -> new SettlementTable(connection).lands(id));
    }

    /** @throws Refusal not found when it is none of the Land, or the Land is none of the person */
    @InScope(ScopeKind.OVERSIGHT)
    public LandStatement statement(UUID id, LandKey land) {
        return scoped.with(connection -> new SettlementTable(connection).statement(id, land))
                .orElseThrow(() -> Refusal.notFound("statement-unknown"));
    }

    /** What a correction changes; nothing for the first settlement of a period. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<DifferenceLine> differences(UUID id) {
        return scoped.with(connection -> {
            var settlements = new SettlementTable(connection);
            var head = settlements.find(id).orElseThrow(StoredSettlements::unknown);
            return head.corrects().isPresent() ? settlements.differences(id) : List.of();
        });
    }

    private static Refusal unknown() {
        return Refusal.notFound("settlement-unknown");
    }
}
