package de.antragswerk.audit;

import de.antragswerk.audit.ChainFault.Kind;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;

/**
 * The chain over the audit journal: each link's hash covers an entry and the link before, so that nobody, not even who owns
 * the database, changes or removes an entry without the verification finding it. For operators; says nothing of who read what.
 */
@ApplicationScoped
public class AuditChain {
    private static final System.Logger LOG = System.getLogger(AuditChain.class.getName());
    private static final long SLICE = 50_000;

    private final ChainTransactions chain;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    AuditChain(ChainTransactions chain, CurrentActor actor, Clock clock) {
        this.chain = chain;
        this.actor = actor;
        this.clock = clock;
    }

    AuditChain() {
        this(null, null, null);
    }

    public ChainState state() {
        actor.staff(Role.OPERATOR);
        return chain.state(clock.instant());
    }

    /**
     * Follows the whole chain. Entries written meanwhile are not waited for.
     *
     * @param noted a head that was noted earlier outside of the database, to find out whether the chain still contains it
     */
    public Verification verify(Optional<Anchor> noted) {
        actor.staff(Role.OPERATOR);
        return follow(noted);
    }

    /** The platform's own, regular verification. */
    Verification follow(Optional<Anchor> noted) {
        var now = clock.instant();
        var links = chain.state(now).head().map(Anchor::position).orElse(0L);
        var faults = new ArrayList<ChainFault>();
        for (var from = 0L; from < links && faults.size() < Verification.MOST_FAULTS; from += SLICE) {
            faults.addAll(chain.faults(from, Math.min(links, from + SLICE)));
        }
        faults.addAll(chain.lostAnchors());
        noted.filter(anchor -> !chain.contains(anchor))
                .map(anchor -> new ChainFault(Kind.ANCHOR_MISSING, anchor.position()))
                .filter(fault -> !faults.contains(fault))
                .ifPresent(faults::add);
        faults.addAll(chain.unlinkedTooLong(now));
        var verification = new Verification(clock.instant(), links, faults);
        chain.record(verification);
        if (!verification.intact()) {
            LOG.log(Level.ERROR, "the audit journal is not intact: {0}", faults);
        }
        return verification;
    }
}
