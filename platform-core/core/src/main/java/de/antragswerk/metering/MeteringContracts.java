package de.antragswerk.metering;

import de.antragswerk.problem.Refusal;
import de.antragswerk.settlement.KindWeight;
import de.antragswerk.submission.LegalDay;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What counts as a use, and what it weighs. */
@ApplicationScoped
public class MeteringContracts {
    private final ScopedConnection scoped;
    private final Clock clock;

    @Inject
    MeteringContracts(ScopedConnection scoped, Clock clock) {
        this.scoped = scoped;
        this.clock = clock;
    }

    MeteringContracts() {
        this(null, null);
    }

    /** What holds on the day, for callers that hold a transaction in a scope that may see usage. */
    public List<KindWeight> weights(LocalDate day) {
        return scoped.with(connection -> new StoredTerms(connection).weights(day));
    }

    /** The same on a connection that holds the transaction. */
    public static List<KindWeight> weights(Connection connection, LocalDate day) throws SQLException {
        return new StoredTerms(connection).weights(day);
    }

    /** All rows by benefit and kind, the newest first. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<MeteringTerm> all() {
        return scoped.with(connection -> new StoredTerms(connection).all());
    }

    /**
     * Adds a row. What is counted already stays as it is; so a kind that has its rows gets a new one for days to come
     * only, while the first row of a kind may begin on any day.
     */
    @InScope(ScopeKind.COORDINATION)
    public void agree(MeteringTerm term) {
        var known = scoped.with(connection -> new StoredTerms(connection).all()).stream()
                .anyMatch(other ->
                        other.benefit().equals(term.benefit()) && other.kind().equals(term.kind()));
        if (known && !term.validFrom().isAfter(LegalDay.of(clock.instant()))) {
            throw Refusal.conflict("term-in-the-past");
        }
        if (!scoped.with(connection -> new StoredTerms(connection).add(term))) {
            throw Refusal.conflict("term-exists");
        }
    }
}
