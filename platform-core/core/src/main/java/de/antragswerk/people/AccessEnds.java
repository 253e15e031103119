package de.antragswerk.people;

import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;

/** From when on what a member of staff was given before counts no more: their tokens and sessions still say the old. */
@ApplicationScoped
public class AccessEnds {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Clock clock;

    @Inject
    AccessEnds(Clock clock) {
        this.clock = clock;
    }

    AccessEnds() {
        this(null);
    }

    /** Everything that was issued to the person until now; in the caller's transaction of one who may take roles. */
    public void now(String subject) {
        entities.createNativeQuery("insert into staff_access_end (subject, ended_at) values (?1, ?2)")
                .setParameter(1, subject)
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** @param issuedAt of a token, in whole seconds: one from the very second of the end is over as well */
    @InScope(ScopeKind.PLATFORM)
    public boolean isOver(String subject, Instant issuedAt) {
        return !entities.createNativeQuery(
                        "select 1 from staff_access_end where subject = ?1 and ended_at >= ?2 limit 1")
                .setParameter(1, subject)
                .setParameter(2, Timestamp.from(issuedAt))
                .getResultList()
                .isEmpty();
    }
}
