package de.antragswerk.rollout;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

/** Appends to the counts of what happens with a version; callers hold the transaction and its scope. */
@ApplicationScoped
class JourneyEvents {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Clock clock;

    @Inject
    JourneyEvents(Clock clock) {
        this.clock = clock;
    }

    JourneyEvents() {
        this(null);
    }

    void add(BenefitId benefit, String version, AuthorityId authority, String kind) {
        try {
            new StoredObservations(entities.unwrap(Connection.class))
                    .add(benefit, version, authority, kind, clock.instant());
        } catch (SQLException failure) {
            throw new IllegalStateException("an observation cannot be stored", failure);
        }
    }
}
