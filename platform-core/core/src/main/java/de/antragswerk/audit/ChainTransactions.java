package de.antragswerk.audit;

import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The steps of linking and verifying, each in a short transaction of its own: a long chain must not become a long transaction. */
@ApplicationScoped
@InScope(ScopeKind.PLATFORM)
class ChainTransactions {
    /** An entry may wait so long for its link before it counts as a fault. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    /** No transaction lives as long. */
    static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(15);

    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** @return how many entries it linked; none while another node links */
    int link(Instant now, Duration lookBack, int most) {
        return onConnection(connection -> {
            var chain = new StoredChain(connection);
            return chain.hold() ? chain.link(now, lookBack, most) : 0;
        });
    }

    Optional<Anchor> noteHead(Instant now, Duration every) {
        return onConnection(connection -> {
            var chain = new StoredChain(connection);
            return chain.hold() ? chain.noteHead(now, now.minus(every)) : Optional.empty();
        });
    }

    ChainState state(Instant now) {
        return onConnection(connection -> {
            var chain = new StoredChain(connection);
            return new ChainState(
                    chain.head(), chain.unlinked(now, LONGEST_TRANSACTION), new StoredVerifications(connection).last());
        });
    }

    Duration unlinked(Instant now) {
        return onConnection(connection -> new StoredChain(connection).unlinked(now, LONGEST_TRANSACTION));
    }

    List<ChainFault> faults(long from, long to) {
        return onConnection(connection -> new ChainCheck(connection).faults(from, to));
    }

    List<ChainFault> lostAnchors() {
        return onConnection(connection -> new ChainCheck(connection).lostAnchors());
    }

    List<ChainFault> unlinkedTooLong(Instant now) {
        return onConnection(connection -> new ChainCheck(connection).unlinkedBefore(now.minus(PATIENCE)));
    }

    boolean contains(Anchor anchor) {
        return onConnection(connection -> new ChainCheck(connection).contains(anchor));
    }

    void record(Verification verification) {
        onConnection(connection -> {
            new StoredVerifications(connection).add(verification);
            return null;
        });
    }

    private <T> T onConnection(Work<T> work) {
        try {
            return work.on(entities.unwrap(Connection.class));
        } catch (SQLException failure) {
            throw new IllegalStateException("the chain of the audit journal cannot be read or written", failure);
        }
    }
}
