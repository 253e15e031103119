package de.antragswerk.casework;

import de.antragswerk.delivery.Transport;
import de.antragswerk.submission.SubmissionId;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;

/** Delivers into the platform's own inbox of the authority; a second delivery of the same submission changes nothing. */
@ApplicationScoped
class InboxTransport implements Transport {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Clock clock;

    @Inject
    InboxTransport(Clock clock) {
        this.clock = clock;
    }

    InboxTransport() {
        this(null);
    }

    @Override
    public void deliver(SubmissionId submission, AuthorityId authority, Optional<String> basket) {
        entities.createNativeQuery("insert into inbox_item (submission, authority, arrived_at, basket)"
                        + " values (?1, ?2, ?3, cast(?4 as varchar)) on conflict do nothing")
                .setParameter(1, submission.value())
                .setParameter(2, authority.value())
                .setParameter(3, Timestamp.from(clock.instant()))
                .setParameter(4, basket.orElse(null))
                // What the worker has not written yet is none of this statement's business.
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }
}
